import type { Database } from './database';
import { deleteEntries } from './history-store';

const DAY = 86_400_000;
const BATCH = 1_000;

/** Deletes what was not seen for so many days and carries no star. @returns how many entries went */
export async function enforceRetention(db: Database, days: number, now: number): Promise<number> {
  if (days <= 0) return 0;
  let deleted = 0;
  for (
    let batch = await oldIds(db, now - days * DAY);
    batch.length > 0;
    batch = await oldIds(db, now - days * DAY)
  ) {
    await db.transaction('rw', db.entries, db.analyses, db.segments, () => deleteEntries(db, batch));
    deleted += batch.length;
  }
  return deleted;
}

const oldIds = (db: Database, before: number): Promise<string[]> =>
  db.entries
    .where('lastSeen')
    .below(before)
    .filter(({ starred }) => !starred)
    .limit(BATCH)
    .primaryKeys();

/** Deletes everything that the reader has here: history, portfolios, rules, feeds, searches, preferences. */
export async function deleteAll(db: Database): Promise<void> {
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
}
