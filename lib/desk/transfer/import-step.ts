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

/** Begins an import: there is one at a time, and a new one forgets the old. */
export const startImport = (db: Database, now: number) => db.jobs.put(fresh(now));

/** Ends an import; what was taken in stays. */
export const endImport = (db: Database): Promise<void> => db.jobs.delete('import');

/**
 * Takes in the next lines. They and the new position are written in one transaction: after a stop the same step is
 * done again from the same place, and nothing is lost or doubled.
 * @param addSettings keeps what settings the file has; done again it must change nothing
 * @throws BadFile where the file is not an export of ours
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
 * As many lines as fill whole segments of the digest, so that none is written twice. Each step costs the database some
 * forty milliseconds of its own, however little is in it.
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

/** What is to be said of the settings in a file; one that is put together of several has several lines of them. */
function settingsOf(job: Job, items: readonly Item[]): Pick<Job, 'settings' | 'origins'> {
  const found = items.flatMap(({ settings }) => settings ?? []);
  if (found.length === 0) return {};
  const isWhole = job.settings !== 'partly' && found.every((each) => each.isWhole);
  const origins = new Set([...(job.origins ?? []), ...found.flatMap((each) => each.origins)]);
  return { settings: isWhole ? 'whole' : 'partly', origins: [...origins] };
}

/** What the reader has under the same key stays as it is. @returns what is to be synced */
async function addMissing(db: Database, rows: readonly TableRow[], at: number): Promise<Changes> {
  const added: [string, Change][] = [];
  for (const { table, row, seen } of rows) {
    if ((await db.table(table).get(row.id)) !== undefined) continue;
    await db.table(table).put(row);
    if (seen !== undefined && seen.size > 0) await db.seenItems.put({ feed: row.id, last: seen });
    // Or a deletion that is remembered would win as the last write.
    if (isSynced(table)) added.push([changeKey(table, row.id), { at }]);
  }
  return Object.fromEntries(added);
}

const isSynced = (table: RowTable): table is RowTable & SyncedTable => table !== 'firings';
