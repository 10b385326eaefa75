import type { Database, StoredEntry } from './database';
import { matchWords } from './digest/match';
import type { Segment } from './digest/segment';
import { validEntry } from './entry-version';
import type { HistoryEntry } from './history';
import { symbolRange } from './symbol-minute';
import { wordsOf } from './words';

export interface RecentQuery {
  /** Words that must all begin a word of title, summary, site, symbols or names. Empty: everything. */
  search?: string;
  limit: number;
}

/** The entries last seen, newest first; with a search, those that match it. */
export async function recentHistory(
  db: Database,
  { search = '', limit }: RecentQuery,
): Promise<HistoryEntry[]> {
  const words = wordsOf(search);
  if (words.length > 0) return entriesAt(db, await newestMatches(db, words, limit));
  const entries = await db.entries.orderBy('lastSeen').reverse().limit(limit).toArray();
  return entries.flatMap((entry) => validEntry(entry) ?? []);
}

/** Reads one segment after the other, from the newest on, until there is enough. */
async function newestMatches(db: Database, words: readonly string[], limit: number): Promise<number[]> {
  const slots: number[] = [];
  const numbers = (await db.segments.orderBy('segment').primaryKeys()).reverse();
  for (const number of numbers) {
    if (slots.length >= limit) break;
    const segment = await db.segments.get(number);
    if (segment !== undefined) slots.push(...matchingSlots(segment, words));
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

/** The entries at these slots, last seen first. */
export async function entriesAt(db: Database, slots: readonly number[]): Promise<StoredEntry[]> {
  const entries = await db.entries.where('slot').anyOf(slots).toArray();
  return entries.flatMap((entry) => validEntry(entry) ?? []).sort((a, b) => b.lastSeen - a.lastSeen);
}

/** Entries about one symbol whose news is of `since` or later, oldest first. */
export async function entriesAbout(db: Database, symbol: string, since: number): Promise<StoredEntry[]> {
  const [lower, upper] = symbolRange(symbol, since);
  const entries = await db.entries.where('symbolMinutes').between(lower, upper).toArray();
  return entries.flatMap((entry) => validEntry(entry) ?? []);
}
