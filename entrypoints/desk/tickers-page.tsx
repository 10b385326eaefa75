import { useEffect, useMemo, useState } from 'preact/hooks';
import { type TickerRowView, TickersView } from '@/components/desk/tickers-view';
import { SymbolSums } from '@/lib/desk/portfolio/symbol-sums';
import type { PageProps } from './desk';
import type { LiveIndex } from './hooks';

const MONTH = 30 * 86_400_000;
const MOST_ROWS = 200;

export function TickersPage({ services, live }: PageProps) {
  const watchlist = useWatchlist(services)[0];
  const rows = useMemo(() => rowsOf(live, watchlist), [live, watchlist]);
  return <TickersView rows={rows} loading={live === undefined} />;
}

/** The watchlist of the settings, and how to change it. */
export function useWatchlist(
  services: PageProps['services'],
): [readonly string[], (symbols: readonly string[]) => void] {
  const [symbols, setSymbols] = useState<readonly string[]>([]);
  useEffect(() => void services.watchlist().then(setSymbols), [services]);
  const change = (next: readonly string[]) => {
    setSymbols(next);
    void services.setWatchlist(next);
  };
  return [symbols, change];
}

function rowsOf(live: LiveIndex | undefined, watchlist: readonly string[]): TickerRowView[] {
  if (live === undefined) return [];
  const watched = new Set(watchlist);
  const counts = live.index.counts('symbols');
  const sorted = [
    ...counts.filter(({ value }) => watched.has(value)),
    ...counts.filter(({ value }) => !watched.has(value)),
  ];
  const now = Date.now();
  return sorted.slice(0, MOST_ROWS).map(({ value: symbol, count }) => {
    const { mean, n } = new SymbolSums(live.index.readingsOf(symbol)).mean(now - MONTH, now);
    return { symbol, n: count, recent: n, watched: watched.has(symbol), ...(n > 0 && { mean }) };
  });
}
