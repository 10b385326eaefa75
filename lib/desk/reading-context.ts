import type { Analysis } from '@/lib/model';
import type { Database, StoredEntry } from './database';
import { readRecord } from './history-store';
import { entriesAbout } from './recent-history';
import { STORY_WINDOW } from './story';

/** The reader's own reading about one symbol. */
export interface SymbolReading {
  symbol: string;
  articles: number;
  days: number;
  /** Mean score in [-1, 1]. */
  score: number;
}

/** How an article stands against what was read before. */
export interface StorySoFar {
  /** 2 for the second article on the story. */
  ordinal: number;
  /** When the first of them was read, milliseconds since 1970. */
  since: number;
  /** Amounts that only this article says, as written. */
  fresh: string[];
}

export interface ReadingContext {
  history: SymbolReading[];
  story?: StorySoFar;
}

const DAY = 86_400_000;
const WINDOW_DAYS = 30;
/** Symbols that the card can show; an index page names hundreds. */
const MOST_SYMBOLS = 40;
/** Earlier articles that are read whole to tell what is new. */
const MOST_EARLIER = 8;

/** What the reader's history says about an article that was just read and kept under `id`; nothing where it was not. */
export async function readingContext(db: Database, id: string, now: number): Promise<ReadingContext> {
  const analysis = (await readRecord(db, id))?.analysis;
  if (analysis === undefined) return { history: [] };
  const symbols = analysis.tickers.slice(0, MOST_SYMBOLS).map(({ symbol }) => symbol);
  const since = now - WINDOW_DAYS * DAY;
  const perSymbol = await Promise.all(symbols.map((symbol) => entriesAbout(db, symbol, since)));
  const others = perSymbol.map((entries) => entries.filter((entry) => entry.id !== id));
  const history = symbols.flatMap((symbol, i) => symbolReading(symbol, others[i] ?? []));
  const story = await storySoFar(db, analysis, id, others.flat(), now);
  return { history, ...(story !== undefined && { story }) };
}

function symbolReading(symbol: string, entries: readonly StoredEntry[]): SymbolReading[] {
  const scores = entries.flatMap(({ tickers }) =>
    tickers.filter((ticker) => ticker.symbol === symbol).map(({ score }) => score),
  );
  if (scores.length === 0) return [];
  const score = scores.reduce((sum, each) => sum + each, 0) / scores.length;
  return [{ symbol, articles: entries.length, days: WINDOW_DAYS, score }];
}

async function storySoFar(
  db: Database,
  analysis: Analysis,
  id: string,
  others: readonly StoredEntry[],
  now: number,
): Promise<StorySoFar | undefined> {
  const own = await db.entries.get(id);
  const isEarlier = ({ story, firstSeen }: StoredEntry) =>
    story === own?.story && firstSeen <= now && now - firstSeen <= STORY_WINDOW;
  const earlier = [...new Map(others.filter(isEarlier).map((entry) => [entry.id, entry])).values()];
  if (own === undefined || earlier.length === 0) return undefined;
  return {
    ordinal: earlier.length + 1,
    since: Math.min(...earlier.map(({ firstSeen }) => firstSeen)),
    fresh: await freshAmounts(db, analysis, earlier.slice(-MOST_EARLIER)),
  };
}

/** Amounts of this article's events that no earlier summary has. */
async function freshAmounts(
  db: Database,
  analysis: Analysis,
  earlier: readonly StoredEntry[],
): Promise<string[]> {
  const records = await Promise.all(earlier.map(({ id }) => readRecord(db, id)));
  const known = records.map((record) => textOf(record?.analysis)).join('\n');
  const amounts = analysis.events.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
  return [...new Set(amounts)].filter((amount) => !known.includes(amount)).slice(0, 3);
}

const textOf = (analysis: Analysis | undefined): string =>
  analysis === undefined
    ? ''
    : [
        analysis.summary.investor,
        ...analysis.summary.brief,
        ...analysis.events.map(({ amount }) => amount),
      ].join('\n');
