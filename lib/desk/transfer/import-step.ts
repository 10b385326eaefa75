import type { Database } from '../database';
import { saveRecords } from '../history-store';
import { isObject } from './checks';
import { EXPORT_FORMAT } from './export-all';
import type { ImportProgress, Job } from './job';
import { BadFile, type LineReader } from './line-reader';
import { mergeImported } from './merge';
import { checkedRecord } from './record-check';
import { checkedRow, type RowTable } from './row-check';

type Line = Record<string, unknown>;

/** Lines of one step: a tenth of a second, so that an analysis asked for in between does not wait. */
export const STEP_LINES = 500;

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
export async function importStep(db: Database, reader: LineReader): Promise<ImportProgress | undefined> {
  const job = await db.jobs.get('import');
  if (job === undefined) return undefined;
  await reader.skipTo(job.cursor);
  const lines = await reader.next(STEP_LINES);
  const items = lines.map(parseLine);
  if (job.cursor === 0) checkHeader(items[0]);
  return { ...(await writeItems(db, job, items)), finished: lines.length < STEP_LINES };
}

function parseLine(line: string): Line {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

function checkHeader(first: Line | undefined): void {
  if (first?.tickertone === undefined) throw new BadFile('not ours');
  if (first.tickertone !== EXPORT_FORMAT) throw new BadFile('newer');
}

function writeItems(db: Database, job: Job, items: readonly Line[]): Promise<Job> {
  const records = items.flatMap(({ record }) => checkedRecord(record) ?? []);
  const rows = items.flatMap((item) => checkedRow(item) ?? []);
  const headers = items.filter((item) => item.tickertone !== undefined).length;
  return db.transaction('rw', db.tables, async () => {
    const saved = await saveRecords(db, records, mergeImported(db));
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
    return next;
  });
}

/** What the reader has under the same key stays as it is. */
async function addMissing(db: Database, table: RowTable, row: { id: string }): Promise<void> {
  if ((await db.table(table).get(row.id)) === undefined) await db.table(table).put(row);
}
