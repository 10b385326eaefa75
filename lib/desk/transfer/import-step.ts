import type { Database } from '../database';
import { lastVersion } from '../digest/digest-store';
import { SEGMENT_ROWS } from '../digest/segment';
import { HistoryPacks } from '../history-packs';
import { saveRecords } from '../history-store';
import { EXPORT_FORMAT } from './export-all';
import { type Item, type ItemReader, STEP_ROWS } from './item-reader';
import type { ImportProgress, Job } from './job';
import type { KnownKeys } from './known-keys';
import { BadFile } from './line-reader';
import { mergeImported } from './merge';
import { analysisText } from './record-line';
import type { RowTable } from './row-check';

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
 * @throws BadFile where the file is not an export of ours
 */
export async function importStep(
  db: Database,
  reader: ItemReader,
  known: KnownKeys,
): Promise<ImportProgress | undefined> {
  const [job, room] = await Promise.all([db.jobs.get('import'), roomInSegments(db)]);
  if (job === undefined) return undefined;
  await reader.skipTo(job.cursor);
  const items = await reader.next(room);
  if (job.cursor === 0) checkHeader(items[0]);
  return { ...(await writeItems(db, job, items, known)), finished: items.length < room };
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
  const headers = items.filter(({ format }) => format !== undefined).length;
  const { next, saved, version } = await db.transaction('rw', db.tables, async () => {
    const keys = await known.load(db);
    const saved = await saveRecords(db, records, { merge: mergeImported(db), keys, textOf: analysisText });
    for (const { table, row } of rows) await addMissing(db, table, row);
    const added = saved.filter(({ isNew }) => isNew).length;
    const next: Job = {
      ...job,
      cursor: job.cursor + items.length,
      added: job.added + added,
      merged: job.merged + records.length - added,
      refused: job.refused + items.length - records.length - rows.length - headers,
    };
    await db.jobs.put(next);
    return { next, saved, version: await lastVersion(db) };
  });
  known.add(saved, version);
  return next;
}

/** What the reader has under the same key stays as it is. */
async function addMissing(db: Database, table: RowTable, row: { id: string }): Promise<void> {
  if ((await db.table(table).get(row.id)) === undefined) await db.table(table).put(row);
}
