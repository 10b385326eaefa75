import type { Analysis } from '@/lib/model';
import type { Novelty } from '@/lib/model/novelty';
import { DAY } from '@/lib/util/time';
import type { Database } from '../database';
import type { Observation } from '../digest/history-index';
import { STORY_WINDOW } from '../stories/story';
import type { StoredEntry } from './history-entry';
import { readRecord, type StoredRecord, withAnalysis } from './history-store';
import { entriesAt, observationsSince } from './recent-history';

/** What the reader's own history says about one symbol. */
export interface SymbolHistory {
  symbol: string;
  /** Articles about it within the window. */
  articles: number;
  /** Length of the window in days. */
  days: number;
  /** Mean score in [-1, 1]. */
  score: number;
}

/** Earlier readings about an article's symbols, and its story if the reader has met it before. */
export interface ReadingContext {
  history: SymbolHistory[];
  story?: Novelty;
}

const WINDOW_DAYS = 30;
/** Most symbols that the card can show; an index page may name hundreds. */
const MAX_SYMBOLS = 40;
/** Earlier articles read in full to find out what is new in this one. */
const MAX_EARLIER = 8;

/** What the reader's history says about the article just saved under `id`; empty if it was not saved. */
export async function readingContext(db: Database, id: string, now: number): Promise<ReadingContext> {
  const record = await readRecord(db, id);
  if (record === undefined) return { history: [] };
  const symbols = record.analysis.tickers.slice(0, MAX_SYMBOLS).map(({ symbol }) => symbol);
  const observations = await observationsSince(db, symbols, now - WINDOW_DAYS * DAY);
  const others = symbols.map((symbol) =>
    (observations.get(symbol) ?? []).filter(({ slot }) => slot !== record.slot),
  );
  const history = symbols.flatMap((symbol, i) => historyOf(symbol, others[i] ?? []));
  const story = await noveltyOf(db, record, others.flat(), now);
  return { history, ...(story !== undefined && { story }) };
}

function historyOf(symbol: string, observations: readonly Observation[]): SymbolHistory[] {
  if (observations.length === 0) return [];
  const score = observations.reduce((sum, observation) => sum + observation.score, 0) / observations.length;
  return [{ symbol, articles: observations.length, days: WINDOW_DAYS, score }];
}

async function noveltyOf(
  db: Database,
  { story, analysis }: StoredRecord,
  others: readonly Observation[],
  now: number,
): Promise<Novelty | undefined> {
  const told = await entriesAt(
    db,
    others.filter((observation) => observation.story === story).map(({ slot }) => slot),
  );
  const earlier = told
    .filter(({ firstSeen }) => firstSeen <= now && now - firstSeen <= STORY_WINDOW)
    .sort((a, b) => a.firstSeen - b.firstSeen);
  if (earlier.length === 0) return undefined;
  return {
    ordinal: earlier.length + 1,
    since: earlier[0]!.firstSeen,
    fresh: await freshAmounts(db, analysis, earlier.slice(-MAX_EARLIER)),
  };
}

/** Amounts in this article's events that no earlier summary mentions. */
async function freshAmounts(
  db: Database,
  analysis: Analysis,
  earlier: readonly StoredEntry[],
): Promise<string[]> {
  const records = await Promise.all(earlier.map((entry) => withAnalysis(db, entry)));
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
