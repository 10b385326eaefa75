import { useMemo } from 'preact/hooks';
import type { ChartRow } from '@/components/charts/chart-row';
import { type ArticleScore, TickerView } from '@/components/desk/tickers/ticker-view';
import type { EntryView } from '@/components/desk/types';
import { eventName } from '@/components/event-names';
import { HistoryIndex, type Observation } from '@/lib/desk/digest/history-index';
import { type TickerPage as Page, ROLLING_DAYS, tickerPage } from '@/lib/desk/research/ticker-page';
import type { HistoryFilter } from '@/lib/model/history-filter';
import type { PageProps } from './page-props';
import { namesIn } from './tickers-page';
import { useEntriesAt } from './use-entries';
import { useWatchlist } from './watchlist';

const EMPTY = new HistoryIndex();

interface Props extends PageProps {
  symbol: string;
  /** Opens the research list with a filter. */
  onList(filter: HistoryFilter): void;
}

/** One symbol over time. Figures come from the index at once; entries to quote are read afterwards. */
export function TickerPage({ services, live, onOpen, symbol, onList }: Props) {
  const page = useMemo(() => tickerPage(live?.index ?? EMPTY, symbol), [live, symbol]);
  const rows = useMemo(() => rowsOf(page), [page]);
  const [watchlist, watch] = useWatchlist(services);
  const { positive, negative } = page.strongest;
  const entries = useEntriesAt(
    services.db,
    [...positive, ...negative].map(({ slot }) => slot),
  );
  return (
    <TickerView
      {...{ symbol, rows, onOpen }}
      loading={live === undefined}
      name={namesIn(entries).get(symbol)}
      rollingDays={ROLLING_DAYS}
      n={page.n}
      mean={page.mean}
      positive={withEntries(positive, entries)}
      negative={withEntries(negative, entries)}
      sites={page.sites}
      beside={page.beside}
      watched={watchlist.includes(symbol)}
      onWatch={(on) => watch(symbol, on)}
      onList={() => onList({ symbols: [symbol] })}
    />
  );
}

/** One row per article with its events, so that they are marked below its dot. */
function rowsOf({ observations, rolling, volume, events }: Page): ChartRow[] {
  const types = new Set([...events.values()].flat());
  const names = new Map(Array.from(types, (type) => [type, eventName(type)]));
  const articles = observations.map(({ slot, time, score }, at) => {
    const event = events
      .get(slot)
      ?.map((type) => names.get(type))
      .join(', ');
    return { ...rolling[at], time, score, ...(event !== undefined && { event }) };
  });
  return [...articles, ...volume];
}

/** The observations with their entries, strongest first. */
function withEntries(
  observations: readonly Observation[],
  entries: readonly EntryView[] | undefined,
): ArticleScore[] | undefined {
  if (entries === undefined) return undefined;
  const bySlot = new Map(entries.map((entry) => [entry.slot, entry]));
  return observations.flatMap(({ slot, score, relevance }) => {
    const entry = bySlot.get(slot);
    return entry === undefined ? [] : [{ entry, score, relevance }];
  });
}
