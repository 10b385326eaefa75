import { useMemo } from 'preact/hooks';
import { type TickerRowView, TickersView } from '@/components/desk/tickers/tickers-view';
import type { CountView, EntryView } from '@/components/desk/types';
import { SymbolSums } from '@/lib/desk/portfolio/symbol-sums';
import { DAY } from '@/lib/util/time';
import type { PageProps } from './page-props';
import { useEntriesAt } from './use-entries';
import type { LiveIndex } from './use-live';
import { useWatchlist } from './watchlist';

const MONTH = 30 * DAY;
const MAX_ROWS = 200;

/** The symbols with articles, watched ones first; at most 200. */
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

/** Company names by symbol, as articles give them. */
export const namesIn = (entries: readonly EntryView[] = []): ReadonlyMap<string, string> =>
  new Map(entries.flatMap(({ tickers }) => tickers).map(({ symbol, name }) => [symbol, name]));

/** A row, and the slot of an article that names its company. */
type Row = TickerRowView & { newest: number };

/** @returns the rows, and the number of further symbols */
function rowsOf(live: LiveIndex | undefined, watchlist: readonly string[]): { rows: Row[]; left: number } {
  if (live === undefined) return { rows: [], left: 0 };
  const watched = new Set(watchlist);
  const sorted = watchedFirst(live.index.counts('symbols'), watched);
  const now = Date.now();
  const rows = sorted.slice(0, MAX_ROWS).map(({ value: symbol, count }) => {
    const observations = live.index.observationsOf(symbol);
    const { mean, n } = new SymbolSums(observations).mean(now - MONTH, now);
    const newest = observations.at(-1)?.slot ?? -1;
    return { symbol, newest, n: count, recent: n, watched: watched.has(symbol), ...(n > 0 && { mean }) };
  });
  return { rows, left: sorted.length - rows.length };
}

/** Watched symbols first, even without articles; empty before anything was read at all. */
function watchedFirst(counts: readonly CountView[], watched: ReadonlySet<string>): CountView[] {
  if (counts.length === 0) return [];
  const read = new Map(counts.map(({ value, count }) => [value, count]));
  const first = Array.from(watched, (value) => ({ value, count: read.get(value) ?? 0 }));
  return [...first.sort((a, b) => b.count - a.count), ...counts.filter(({ value }) => !watched.has(value))];
}
