import type { Database } from './database';
import { type HistoryEntry, type HistoryRecord, mergeRecord } from './history';

/** Writes one reading; the same page or selection seen again updates its entry. @returns what is stored now */
export async function saveRecord(db: Database, seen: HistoryRecord): Promise<HistoryRecord> {
  return db.transaction('rw', db.entries, db.analyses, async () => {
    const record = mergeRecord(await db.entries.get(seen.id), seen);
    await putRecord(db, record);
    return record;
  });
}

async function putRecord(db: Database, { analysis, ...entry }: HistoryRecord): Promise<void> {
  await db.entries.put(entry);
  await db.analyses.put({ id: entry.id, analysis });
}

/** Puts a deleted record back as it was. */
export const restoreRecord = (db: Database, record: HistoryRecord): Promise<void> =>
  db.transaction('rw', db.entries, db.analyses, () => putRecord(db, record));

/** @returns the record with its analysis, or `undefined` where there is none under that id. */
export async function readRecord(db: Database, id: string): Promise<HistoryRecord | undefined> {
  const [entry, stored] = await Promise.all([db.entries.get(id), db.analyses.get(id)]);
  return entry && stored && { ...entry, analysis: stored.analysis };
}

/** Removes one record. @returns it, so that it can be restored */
export async function deleteRecord(db: Database, id: string): Promise<HistoryRecord | undefined> {
  return db.transaction('rw', db.entries, db.analyses, async () => {
    const record = await readRecord(db, id);
    await Promise.all([db.entries.delete(id), db.analyses.delete(id)]);
    return record;
  });
}

/** Removes everything. */
export async function clearHistory(db: Database): Promise<void> {
  await db.transaction('rw', db.entries, db.analyses, () =>
    Promise.all([db.entries.clear(), db.analyses.clear()]),
  );
}

export interface RecentQuery {
  /** Words that must all stand in title, site, host, symbols or names. Empty: everything. */
  search?: string;
  limit: number;
}

/** The entries last seen, newest first. */
export async function recentHistory(
  db: Database,
  { search = '', limit }: RecentQuery,
): Promise<HistoryEntry[]> {
  const words = search.toLowerCase().split(/\s+/u).filter(Boolean);
  const newestFirst = db.entries.orderBy('lastSeen').reverse();
  return (words.length === 0 ? newestFirst : newestFirst.filter((entry) => matches(entry, words)))
    .limit(limit)
    .toArray();
}

function matches({ title, siteName, host, symbols, names }: HistoryEntry, words: readonly string[]): boolean {
  const text = [title, siteName, host, ...symbols, ...names].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}

/** A reader's own sentiment for one symbol: mean score of the entries seen since `since`, and their number. */
export async function recentSentiment(
  db: Database,
  symbol: string,
  since: number,
): Promise<{ mean: number; count: number } | undefined> {
  const entries = await db.entries
    .where('symbols')
    .equals(symbol)
    .filter((e) => e.lastSeen >= since)
    .toArray();
  const scores = entries.flatMap(({ tickers }) =>
    tickers.filter((t) => t.symbol === symbol).map((t) => t.score),
  );
  if (scores.length === 0) return undefined;
  return { mean: scores.reduce((sum, score) => sum + score, 0) / scores.length, count: scores.length };
}
