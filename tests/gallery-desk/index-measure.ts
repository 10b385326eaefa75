import { cpuUsage } from 'node:process';
import { digestRow } from '@/lib/desk/digest/digest-row';
import { HistoryIndex } from '@/lib/desk/digest/history-index';
import { encodeSegment, SEGMENT_ROWS } from '@/lib/desk/digest/segment';
import { tickerPage } from '@/lib/desk/research/ticker-page';
import type { HistoryFilter, Order } from '@/lib/model/history-filter';
import { companies } from './generated-companies';
import { generateHistory } from './generated-history';

const QUERIES: readonly (readonly [HistoryFilter, Order])[] = [
  [{}, 'newest'],
  [{ text: 'lawsuit' }, 'newest'],
  [{ text: 'a' }, 'newest'],
  [{ text: 'technology revenue sues' }, 'newest'],
  [{ labels: ['negative'] }, 'most-negative'],
  [{ symbols: ['AAA'], relevance: 0.5 }, 'newest'],
  [{ hosts: ['site3.example'], events: ['litigation'] }, 'oldest'],
  [{ relevance: 0.75 }, 'most-positive'],
];
const ROUNDS = 5;

/** Processor time of some work in milliseconds, which is not affected by other load on the machine. */
function cpu(work: () => unknown): number {
  const start = cpuUsage();
  work();
  const { user, system } = cpuUsage(start);
  return (user + system) / 1_000;
}

/** The index of a generated history, without a database. */
function indexOf(entries: number): HistoryIndex {
  const shape = { entries, tickers: 500, end: Date.UTC(2026, 0), days: 1_095 };
  const rows = Array.from(generateHistory(shape), ({ analysis, ...entry }, slot) =>
    digestRow({ ...entry, slot, story: entry.story ?? slot }, analysis.summary.brief),
  );
  const starts = Array.from({ length: Math.ceil(entries / SEGMENT_ROWS) }, (_, at) => at * SEGMENT_ROWS);
  return new HistoryIndex(
    starts.map((start, at) => encodeSegment(at, 1, rows.slice(start, start + SEGMENT_ROWS))),
  );
}

/** Processor time of each query, and of the pages of the sixty most frequent tickers. */
export function indexTimes(entries: number): { queries: number[]; pages: number[] } {
  const index = indexOf(entries);
  const rounds = Array.from({ length: ROUNDS }, () => QUERIES).flat();
  return {
    queries: rounds.map(([filter, order]) => cpu(() => index.search(filter, order, true))),
    pages: companies(60).map(({ symbol }) => cpu(() => tickerPage(index, symbol))),
  };
}
