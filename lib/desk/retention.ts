import type { Database } from './database';
import { isStarred } from './digest/segment';
import { deleteSlots } from './history-store';

const DAY = 86_400_000;

/** Deletes what was not seen for so many days and carries no star. @returns how many entries went */
export async function enforceRetention(db: Database, days: number, now: number): Promise<number> {
  if (days <= 0) return 0;
  let deleted = 0;
  for (const segment of await db.segments.toCollection().primaryKeys())
    deleted += await deleteOld(db, segment, now - days * DAY);
  return deleted;
}

function deleteOld(db: Database, number: number, before: number): Promise<number> {
  return db.transaction('rw', db.history, async () => {
    const segment = await db.segments.get(number);
    if (segment === undefined) return 0;
    const { slots, lastSeen, marks } = segment;
    const old = Array.from(slots).filter((_, row) => lastSeen[row]! < before && !isStarred(marks[row]!));
    if (old.length > 0) await deleteSlots(db, old);
    return old.length;
  });
}

/** Deletes everything that the reader has here: history, portfolios, rules, feeds, searches, preferences. */
export async function deleteAll(db: Database): Promise<void> {
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
}
