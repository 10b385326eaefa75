import { DAY } from '@/lib/util/time';
import type { Database } from '../database';
import { isStarred } from '../digest/segment';
import { isWhole } from '../digest/segment-check';
import { deleteSlots } from './history-deletion';
import { HistoryPacks } from './history-packs';
import { keyOf } from './pack';

/** Deletes unstarred entries not seen for this many days. @returns how many entries were deleted */
export async function enforceRetention(db: Database, days: number, now: number): Promise<number> {
  if (days <= 0) return 0;
  let deleted = 0;
  for (const segment of await db.segments.toCollection().primaryKeys())
    deleted += await deleteOld(db, segment, now - days * DAY);
  return deleted;
}

function deleteOld(db: Database, number: number, before: number): Promise<number> {
  return db.transaction('rw', db.deletion, async () => {
    const segment = await db.segments.get(number);
    if (!isWhole(segment)) return 0;
    const { slots, lastSeen, marks } = segment;
    const old = Array.from(slots).filter((_, row) => lastSeen[row]! < before && !isStarred(marks[row]!));
    if (old.length > 0) await deleteSlots(db, old);
    return old.length;
  });
}

/** Deletes alerts whose entry is gone; earlier versions left them behind. */
export async function forgetGoneFirings(db: Database): Promise<void> {
  if ((await db.firings.count()) === 0) return;
  await db.transaction('rw', db.deletion, async () => {
    const keys = new Set(await new HistoryPacks(db).keys());
    await db.firings.filter(({ entry }) => !keys.has(keyOf(entry))).delete();
  });
}

/**
 * Deletes all data of the reader: history, portfolios, rules, feeds, searches, preferences. On a full disk even that
 * may fail (Firefox); then deletes the whole database, and the next call creates a new one.
 */
export async function deleteAll(db: Database): Promise<void> {
  const clear = () => Promise.all(db.tables.map((table) => table.clear()));
  await db.transaction('rw', db.tables, clear).catch(() => db.delete({ disableAutoOpen: false }));
}
