import { newsTime } from '@/lib/model/news-time';
import type { StoredEntry } from '../history/history-entry';
import type { DigestRow } from './segment';
import { wordsOf } from './words';

/** An entry with more names is a list of index constituents, not an article about them. */
const MAX_NAMES = 24;

/** The digest row of an entry. `summary` is the full brief; the entry itself has only its first sentence. */
export function digestRow(entry: StoredEntry, summary: readonly string[]): DigestRow {
  const { slot, lastSeen, label, kind, starred, score, story, host, tickers, events, names } = entry;
  const listed = new Set(tickers.map(({ name }) => name));
  const text = [entry.title, ...summary, ...names, ...entry.symbols, entry.siteName, entry.note].join(' ');
  return {
    slot,
    time: newsTime(entry),
    lastSeen,
    label,
    kind,
    starred,
    score,
    story,
    host,
    tickers: tickers.map(({ symbol, score, relevance }) => ({ symbol, score, relevance })),
    events,
    names: names.filter((name) => !listed.has(name)).slice(0, MAX_NAMES),
    words: wordsOf(text),
  };
}
