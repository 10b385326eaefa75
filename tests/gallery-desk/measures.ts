import type { DeskServices } from '@/entrypoints/desk/services';
import type { HistoryIndex } from '@/lib/desk/digest/history-index';
import { watchIndex } from '@/lib/desk/digest/watch-index';
import { newFeed } from '@/lib/desk/feeds/feed-store';
import { entriesAt, recentHistory } from '@/lib/desk/history/recent-history';
import { exposuresOf } from '@/lib/desk/portfolio/exposure';
import { SentimentSeries } from '@/lib/desk/portfolio/sentiment-series';
import { tickerPage } from '@/lib/desk/research/ticker-page';
import { collectFile } from '@/lib/desk/transfer/collect-file';
import { exportLines } from '@/lib/desk/transfer/export-all';
import { putImportFile, removeImportFile } from '@/lib/desk/transfer/import-file';
import type { HistoryFilter, Order } from '@/lib/model/history-filter';
import { nextTask } from '@/lib/util/next-task';
import { DAY } from '@/lib/util/time';
import { FEEDS } from './feeds';
import { companies } from './generated-companies';

/** Milliseconds by name of the measurement. */
export type Measures = Record<string, number>;

const QUERIES: readonly (readonly [HistoryFilter, Order?])[] = [
  [{ text: 'lawsuit' }],
  [{ text: 'a' }],
  [{ text: 'battery plant' }],
  [{ text: 'technology revenue sues' }],
  [{ text: 'zzz' }],
  [{ labels: ['negative'] }, 'most-negative'],
  [{ hosts: ['site3.example'] }],
  [{ symbols: ['AAA'], relevance: 0.5 }],
  [{ events: ['merger-acquisition'] }, 'oldest'],
  [{ from: Date.now() - 30 * DAY }],
  [{ relevance: 0.75 }, 'most-positive'],
  [{ text: 'copper', labels: ['positive'], events: ['earnings'], kinds: ['page'] }],
  [{}],
];
const ROUNDS = 5;
const ROWS = 25;

async function timed<T>(work: () => Promise<T> | T): Promise<[number, T]> {
  const start = performance.now();
  const value = await work();
  return [performance.now() - start, value];
}

const p95 = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1]!;

/** Measurements that leave the database unchanged. */
export async function bench(services: DeskServices): Promise<Measures> {
  const { db } = services;
  const [first] = await timed(() => recentHistory(db, { limit: 40 }));
  const [load, index] = await timed(() => loadIndex(services));
  const queries = await queryTimes(services, index);
  const tickers = companies(500).slice(0, 60);
  const pages = await times(tickers, ({ symbol }) => tickerPage(index, symbol));
  const popup = await times(['lawsuit', 'battery', 'AAA', 'zzz', ''], (search) =>
    recentHistory(db, { search, limit: 20 }),
  );
  const portfolio = await times([1, 2, 3], () => portfolioOf(index));
  return {
    'first rows': first,
    'digest loaded': load,
    'search and filter p95': p95(queries),
    'ticker page p95': p95(pages),
    'popup search p95': p95(popup),
    'portfolio of 100, 180 days': p95(portfolio),
  };
}

/** Time from the click on a ticker to the frame that shows its chart, for 60 tickers, the most frequent first. */
export async function tickerViews(): Promise<Measures> {
  const tickers = companies(500).slice(0, 60);
  return { 'ticker page shown p95': p95(await times(tickers, ({ symbol }) => shown(symbol))) };
}

async function shown(symbol: string): Promise<void> {
  location.hash = `#/ticker/${symbol}`;
  const isShown = () =>
    document.querySelector('h1')?.textContent === symbol && document.querySelector('.chart-stage canvas');
  do await new Promise(requestAnimationFrame);
  while (!isShown());
  await nextTask();
}

const loadIndex = ({ db }: DeskServices): Promise<HistoryIndex> =>
  new Promise((resolve) => {
    const stop = watchIndex(db, (index) => {
      resolve(index);
      setTimeout(() => stop());
    });
  });

async function times<T>(inputs: readonly T[], work: (input: T) => unknown): Promise<number[]> {
  const all: number[] = [];
  for (const input of inputs) all.push((await timed(async () => work(input)))[0]);
  return all;
}

/** Time from a query to its visible rows, with stories grouped as in the view. */
async function queryTimes({ db }: DeskServices, index: HistoryIndex): Promise<number[]> {
  const rounds = Array.from({ length: ROUNDS }, () => QUERIES).flat();
  return times(rounds, async ([filter, order]) => {
    const lines = index.search(filter, order, true);
    return entriesAt(db, [...lines.slots.subarray(0, ROWS)]);
  });
}

function portfolioOf(index: HistoryIndex): number {
  const holdings = companies(100).map(({ symbol }, at) => ({ symbol, value: at + 1 }));
  const series = new SentimentSeries(exposuresOf(holdings), (symbol) => index.observationsOf(symbol));
  return Array.from({ length: 180 }, (_, day) => series.sentimentAt(Date.now() - day * DAY).score ?? 0)
    .length;
}

let file: Blob | undefined;

/** Exports the database; `importAll` reads that file. */
export async function exportAll(db: DeskServices['db']): Promise<void> {
  file = await collectFile(exportLines(db), 'application/gzip', true);
  await putImportFile(file);
}

/** Imports the exported file into the database, which must be empty. */
export async function importAll({ send }: DeskServices): Promise<void> {
  await send('desk-import-start', undefined);
  for (let step = await send('desk-import-step', undefined); !step.ok || !step.value.finished; )
    step = await send('desk-import-step', undefined);
  await send('desk-import-end', undefined);
  await removeImportFile();
}

/**
 * Polls 200 feeds with 50 new items each. @returns how long another task had to wait meanwhile: 95th percentile and
 * maximum
 */
export async function pollAll({ db, send }: DeskServices): Promise<Measures> {
  const feeds = Array.from({ length: FEEDS }, (_, at) => newFeed(`${location.origin}/feeds/${at}`, 0));
  await db.feeds.bulkPut(feeds);
  const waits: number[] = [];
  let polling = true;
  const watching = (async () => {
    for (; polling; await new Promise((resolve) => setTimeout(resolve, 20)))
      waits.push((await timed(nextTask))[0]);
  })();
  await send('desk-poll', { ids: feeds.map(({ id }) => id) });
  polling = false;
  await watching;
  return { 'wait while polling p95': p95(waits), 'longest wait while polling': Math.max(...waits) };
}
