import type { Database } from '../database';
import { HistoryIndex, type Observation } from '../digest/history-index';
import { matchWords } from '../digest/match';
import type { Segment } from '../digest/segment';
import { isWhole } from '../digest/segment-check';
import { wordsOf } from '../digest/words';
import type { StoredEntry } from './history-entry';
import { HistoryPacks } from './history-packs';

/** What to list of the history; `limit` is the most entries that are wanted. */
export interface RecentQuery {
  /** Words that must all begin a word of title, summary, site, symbols or names. Empty: everything. */
  search?: string;
  limit: number;
}

/** The entries last seen, newest first; with a search, those that match it. */
export async function recentHistory(
  db: Database,
  { search = '', limit }: RecentQuery,
): Promise<StoredEntry[]> {
  const words = wordsOf(search);
  if (words.length > 0) return entriesAt(db, await newestMatches(db, words, limit));
  return new HistoryPacks(db).newest(limit);
}

/** As many segments as are read in one go: the database takes as long for a question as for a few segments. */
const MOST_AT_ONCE = 16;

/** Reads the segments from the newest on, twice as many each time, until there is enough. */
async function newestMatches(db: Database, words: readonly string[], limit: number): Promise<number[]> {
  const numbers = (await db.segments.orderBy('segment').primaryKeys()).reverse();
  const slots: number[] = [];
  let size = 1;
  for (
    let at = 0;
    at < numbers.length && slots.length < limit;
    at += size, size = Math.min(2 * size, MOST_AT_ONCE)
  )
    for (const segment of await db.segments.bulkGet(numbers.slice(at, at + size)))
      if (isWhole(segment)) slots.push(...matchingSlots(segment, words));
  return slots.slice(0, limit);
}

function matchingSlots(segment: Segment, words: readonly string[]): number[] {
  const mask = new Uint8Array(segment.slots.length).fill(1);
  matchWords(segment, words, mask);
  return Array.from(segment.slots)
    .filter((_, row) => mask[row] === 1)
    .reverse();
}

/** The entries at these slots, last seen first. */
export async function entriesAt(db: Database, slots: readonly number[]): Promise<StoredEntry[]> {
  return (await new HistoryPacks(db).at(slots)).sort((a, b) => b.lastSeen - a.lastSeen);
}

/** What the history says about each of these symbols in news of `since` or later, oldest first. */
export async function observationsSince(
  db: Database,
  symbols: readonly string[],
  since: number,
): Promise<Map<string, Observation[]>> {
  if (symbols.length === 0) return new Map();
  const index = new HistoryIndex(await db.segments.where('newest').aboveOrEqual(since).toArray());
  const isRecent = ({ time }: Observation) => time >= since;
  return new Map(symbols.map((symbol) => [symbol, index.observationsOf(symbol).filter(isRecent)]));
}
