import type { Database } from '../database';
import { HistoryIndex, type Observation } from '../digest/history-index';
import { matchWords } from '../digest/match';
import type { Segment } from '../digest/segment';
import { isWhole } from '../digest/segment-check';
import { wordsOf } from '../digest/words';
import { largeValues, valuesAt } from '../values-at';
import type { StoredEntry } from './history-entry';
import { HistoryPacks } from './history-packs';

/** A query for recent entries; returns at most `limit`. */
interface RecentQuery {
  /** Each of these must begin a word of the title, summary, site, symbols or names. Empty: everything. */
  search?: string;
  limit: number;
}

/** The most recently seen entries that match the search, newest first. */
export async function recentHistory(
  db: Database,
  { search = '', limit }: RecentQuery,
): Promise<StoredEntry[]> {
  const words = wordsOf(search);
  if (words.length > 0) return entriesAt(db, await newestMatches(db, words, limit));
  return new HistoryPacks(db).newest(limit);
}

/** Reads segments from the newest on until there are enough matches. */
async function newestMatches(db: Database, words: readonly string[], limit: number): Promise<number[]> {
  const slots: number[] = [];
  const numbers = (await db.segments.orderBy('segment').primaryKeys()).reverse();
  for await (const segment of valuesAt(db.segments, numbers)) {
    if (isWhole(segment)) slots.push(...matchingSlots(segment, words));
    if (slots.length >= limit) break;
  }
  return slots.slice(0, limit);
}

function matchingSlots(segment: Segment, words: readonly string[]): number[] {
  const mask = new Uint8Array(segment.slots.length).fill(1);
  matchWords(segment, words, mask);
  return Array.from(segment.slots)
    .filter((_, row) => mask[row] === 1)
    .reverse();
}

/** The entries at these slots, most recently seen first. */
export async function entriesAt(db: Database, slots: readonly number[]): Promise<StoredEntry[]> {
  return (await new HistoryPacks(db).at(slots)).sort((a, b) => b.lastSeen - a.lastSeen);
}

/** The observations of each of these symbols in news dated `since` or later, oldest first. */
export async function observationsSince(
  db: Database,
  symbols: readonly string[],
  since: number,
): Promise<Map<string, Observation[]>> {
  if (symbols.length === 0) return new Map();
  const index = new HistoryIndex(
    await largeValues(db.segments, db.segments.where('newest').aboveOrEqual(since)),
  );
  const isRecent = ({ time }: Observation) => time >= since;
  return new Map(symbols.map((symbol) => [symbol, index.observationsOf(symbol).filter(isRecent)]));
}
