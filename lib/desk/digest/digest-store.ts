import type { Database } from '../database';
import { largeValues } from '../values-at';
import { rebuiltRows } from './rebuilt-rows';
import { type DigestRow, decodeSegment, encodeSegment, type Segment, segmentOf } from './segment';
import { isWhole } from './segment-check';

/** The history's version, which grows with every change; 0 if the history is empty. */
export async function lastVersion(db: Database): Promise<number> {
  const [version = 0] = await db.segments.orderBy('version').reverse().limit(1).keys();
  return version as number;
}

/** Inserts rows, replacing those with the same slot, and deletes the `removed` slots. Call within a transaction. */
export async function writeDigest(
  db: Database,
  rows: readonly DigestRow[],
  removed: readonly number[] = [],
): Promise<void> {
  const numbers = [...new Set([...rows.map(({ slot }) => slot), ...removed].map(segmentOf))];
  if (numbers.length === 0) return;
  // At least the current time: otherwise a cleared history would count from one again, and pages that have seen higher
  // versions would miss its changes.
  const version = Math.max(1 + (await lastVersion(db)), Date.now());
  const stored = await Promise.all(numbers.map((number) => storedRows(db, number)));
  await db.segments.bulkPut(
    numbers.map((number, at) => changedSegment(number, version, stored[at]!, rows, removed)),
  );
}

async function storedRows(db: Database, number: number): Promise<DigestRow[]> {
  const stored = await db.segments.get(number);
  if (stored === undefined) return [];
  return isWhole(stored) ? decodeSegment(stored) : rebuiltRows(db, number);
}

function changedSegment(
  number: number,
  version: number,
  stored: readonly DigestRow[],
  rows: readonly DigestRow[],
  removed: readonly number[],
): Segment {
  const bySlot = new Map(stored.map((row) => [row.slot, row]));
  for (const row of rows) if (segmentOf(row.slot) === number) bySlot.set(row.slot, row);
  for (const slot of removed) bySlot.delete(slot);
  return encodeSegment(number, version, [...bySlot.values()]);
}

/** The newest segments, newest first, up to the first without an entry seen at `since` or later; at most `most`. */
export async function recentSegments(db: Database, since: number, most: number): Promise<Segment[]> {
  const newest = (
    await largeValues(db.segments, db.segments.orderBy('segment').reverse().limit(most))
  ).filter(isWhole);
  const old = newest.findIndex(({ lastSeen }) => lastSeen.every((seen) => seen < since));
  return old < 0 ? newest : newest.slice(0, old);
}
