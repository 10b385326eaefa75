import type { Settings } from '@/lib/model';
import type { Database } from '../database';
import { lastVersion } from '../digest/digest-store';
import { SEGMENT_ROWS } from '../digest/segment';
import { HistoryPacks } from '../history/history-packs';
import { saveRecords } from '../history/history-store';
import { joinRecords } from '../history/join-records';
import { type Change, type Changes, changeKey, noteChanges, type SyncedTable } from '../sync/sync-changes';
import { EXPORT_FORMAT } from './export-all';
import { type Item, type ItemReader, STEP_ROWS } from './item-reader';
import type { ImportProgress, Job } from './job';
import type { KnownKeys } from './known-keys';
import { BadFile } from './line-reader';
import { analysisText } from './record-line';
import type { TableRow } from './row-check';
import type { RowTable } from './row-tables';

const fresh = (now: number): Job => ({
  name: 'import',
  cursor: 0,
  added: 0,
  merged: 0,
  refused: 0,
  started: now,
});

/** Starts an import, replacing any earlier one: there is only one at a time. */
export const startImport = (db: Database, now: number) => db.jobs.put(fresh(now));

/** Ends an import; what was imported stays. */
export const endImport = (db: Database): Promise<void> => db.jobs.delete('import');

/**
 * Imports the next lines. Writes them and the new position in one transaction: after an interruption the same step
 * runs again from the same place, and nothing is lost or duplicated.
 * @param addSettings applies settings found in the file; must be idempotent
 * @throws BadFile if the file is not one of our exports
 */
export async function importStep(
  db: Database,
  reader: ItemReader,
  known: KnownKeys,
  addSettings: (settings: Partial<Settings>) => Promise<unknown>,
): Promise<ImportProgress | undefined> {
  const [job, room] = await Promise.all([db.jobs.get('import'), roomInSegments(db)]);
  if (job === undefined) return undefined;
  await reader.skipTo(job.cursor);
  const items = await reader.next(room);
  if (job.cursor === 0) checkHeader(items[0]);
  for (const { settings } of items) if (settings !== undefined) await addSettings(settings.settings);
  const finished = items.length < room && !reader.isBroken;
  return { ...(await writeItems(db, job, items, known)), finished };
}

/**
 * Number of lines to read so that they fill whole digest segments and none is written twice. Each step costs the
 * database about 40 ms, however little it contains.
 */
const roomInSegments = async (db: Database): Promise<number> =>
  STEP_ROWS - ((await new HistoryPacks(db).nextSlot()) % SEGMENT_ROWS);

function checkHeader(first: Item | undefined): void {
  if (first?.format === undefined) throw new BadFile('not ours');
  if (first.format !== EXPORT_FORMAT) throw new BadFile('newer');
}

async function writeItems(db: Database, job: Job, items: readonly Item[], known: KnownKeys): Promise<Job> {
  const records = items.flatMap(({ record }) => record ?? []);
  const rows = items.flatMap(({ row }) => row ?? []);
  const others = items.filter(
    ({ format, settings }) => format !== undefined || settings !== undefined,
  ).length;
  const { next, saved, version } = await db.transaction('rw', db.tables, async () => {
    const keys = await known.load(db);
    const saved = await saveRecords(db, records, { merge: joinRecords(db), keys, textOf: analysisText });
    const changes = await addMissing(db, rows, job.started);
    if (Object.keys(changes).length > 0) await noteChanges(db, changes, job.started);
    const added = saved.filter(({ isNew }) => isNew).length;
    const next: Job = {
      ...job,
      cursor: job.cursor + items.length,
      added: job.added + added,
      merged: job.merged + records.length - added,
      refused: job.refused + items.length - records.length - rows.length - others,
      ...settingsOf(job, items),
    };
    await db.jobs.put(next);
    return { next, saved, version: await lastVersion(db) };
  });
  known.add(saved, version);
  return next;
}

/** The import's settings result. A file concatenated from several exports has several settings lines. */
function settingsOf(job: Job, items: readonly Item[]): Pick<Job, 'settings' | 'origins'> {
  const found = items.flatMap(({ settings }) => settings ?? []);
  if (found.length === 0) return {};
  const isWhole = job.settings !== 'partly' && found.every((each) => each.isWhole);
  const origins = new Set([...(job.origins ?? []), ...found.flatMap((each) => each.origins)]);
  return { settings: isWhole ? 'whole' : 'partly', origins: [...origins] };
}

/** Adds rows; keeps the reader's own rows under the same keys. @returns the changes to sync */
async function addMissing(db: Database, rows: readonly TableRow[], at: number): Promise<Changes> {
  const added: [string, Change][] = [];
  for (const { table, row, seen } of rows) {
    if ((await db.table(table).get(row.id)) !== undefined) continue;
    await db.table(table).put(row);
    if (seen !== undefined && seen.size > 0) await db.seenItems.put({ feed: row.id, last: seen });
    // Otherwise a recorded deletion would count as the last write.
    if (isSynced(table)) added.push([changeKey(table, row.id), { at }]);
  }
  return Object.fromEntries(added);
}

const isSynced = (table: RowTable): table is RowTable & SyncedTable => table !== 'firings';
