import { useEffect, useMemo, useState } from 'preact/hooks';
import { type TickerRowView, TickersView } from '@/components/desk/tickers-view';
import type { EntryView } from '@/components/desk/types';
import { SymbolSums } from '@/lib/desk/portfolio/symbol-sums';
import { DAY } from '@/lib/model/time';
import { type LiveIndex, useEntriesAt } from './hooks';
import type { PageProps } from './page-props';

const MONTH = 30 * DAY;
const MAX_ROWS = 200;

/** The symbols that were read about, watched ones first; 200 at most. */
export function TickersPage({ services, live }: PageProps) {
  const watchlist = useWatchlist(services)[0];
  const { rows, left } = useMemo(() => rowsOf(live, watchlist), [live, watchlist]);
  const entries = useEntriesAt(
    services.db,
    rows.map(({ newest }) => newest),
  );
  const names = useMemo(() => namesIn(entries), [entries]);
  return <TickersView {...{ rows, names, left }} loading={live === undefined} />;
}

/** Names of companies by symbol, as articles have them. */
export const namesIn = (entries: readonly EntryView[] = []): ReadonlyMap<string, string> =>
  new Map(entries.flatMap(({ tickers }) => tickers).map(({ symbol, name }) => [symbol, name]));

/** The watchlist of the settings, and how to put a symbol on it or take it off. */
export function useWatchlist(
  services: PageProps['services'],
): [readonly string[], (symbol: string, on: boolean) => void] {
  const [symbols, setSymbols] = useState<readonly string[]>([]);
  useEffect(() => void services.watchlist().then(setSymbols), [services]);
  const watch = (symbol: string, on: boolean) => void watchSymbol(services, symbol, on).then(setSymbols);
  return [symbols, watch];
}

/**
 * Changes the list as it is now: since the page read it, it may have become another elsewhere.
 * @returns the list that holds: the old one where the new one was not stored
 */
export async function watchSymbol(
  { watchlist, setWatchlist }: Pick<PageProps['services'], 'watchlist' | 'setWatchlist'>,
  symbol: string,
  on: boolean,
): Promise<readonly string[]> {
  const before = await watchlist();
  const others = before.filter((each) => each !== symbol);
  const next = on ? [...others, symbol] : others;
  return (await setWatchlist(next)) ? next : before;
}

/** A row, and an article that names its company. */
type Row = TickerRowView & { newest: number };

/** @returns the rows, and how many more symbols there are */
function rowsOf(live: LiveIndex | undefined, watchlist: readonly string[]): { rows: Row[]; left: number } {
  if (live === undefined) return { rows: [], left: 0 };
  const watched = new Set(watchlist);
  const counts = live.index.counts('symbols');
  const sorted = [
    ...counts.filter(({ value }) => watched.has(value)),
    ...counts.filter(({ value }) => !watched.has(value)),
  ];
  const now = Date.now();
  const rows = sorted.slice(0, MAX_ROWS).map(({ value: symbol, count }) => {
    const observations = live.index.observationsOf(symbol);
    const { mean, n } = new SymbolSums(observations).mean(now - MONTH, now);
    const newest = observations.at(-1)?.slot ?? -1;
    return { symbol, newest, n: count, recent: n, watched: watched.has(symbol), ...(n > 0 && { mean }) };
  });
  return { rows, left: sorted.length - rows.length };
}
