import type { Item } from '../items/item';
import { classId } from '../items/lexicon';

const TARGET = classId('target');

/** The value of `Placement.side` for the target itself. */
export const ON_TARGET = 3;

/** Place of each item relative to the nearest mention of the target. */
export interface Placement {
  /** 0: no target, 1: left of it, 2: right of it, `ON_TARGET`: the target itself. */
  side: Uint8Array;
  /** Distance in buckets 0..4. */
  bucket: Uint8Array;
  /** 1 for items in a clause that mentions the target. */
  near: Uint8Array;
}

/** Bucket of a distance in items: 0 for up to 1, 1 for up to 3, 2 for up to 6, 3 for up to 12, 4 for more. */
const bucketOf = (distance: number): number =>
  distance <= 1 ? 0 : distance <= 3 ? 1 : distance <= 6 ? 2 : distance <= 12 ? 3 : 4;

/** Places all items. Linear: the nearest target is tracked from item to item. */
export function placeItems(items: readonly Item[]): Placement {
  const n = items.length;
  const placement = { side: new Uint8Array(n), bucket: new Uint8Array(n), near: new Uint8Array(n) };
  const targets = placesOfTarget(items);
  if (targets.length === 0) return placement;
  const clauses = new Set(targets.map((i) => items[i]!.clause));
  for (let i = 0, next = 0; i < n; i++) {
    while (next + 1 < targets.length && Math.abs(targets[next + 1]! - i) <= Math.abs(targets[next]! - i))
      next++;
    const distance = i - targets[next]!;
    placement.side[i] = distance === 0 ? ON_TARGET : distance < 0 ? 1 : 2;
    placement.bucket[i] = bucketOf(Math.abs(distance));
    placement.near[i] = clauses.has(items[i]!.clause) ? 1 : 0;
  }
  return placement;
}

function placesOfTarget(items: readonly Item[]): number[] {
  const places: number[] = [];
  for (let i = 0; i < items.length; i++) if (items[i]!.cls === TARGET) places.push(i);
  return places;
}
