import { listAt } from '../digest/columns';
import type { HistoryIndex, Reading } from '../digest/history-index';
import { type RollingPoint, rollingMean } from './rolling-mean';
import { compareKeys, type SiteDifference } from './site-comparison';

const DAY = 86_400_000;
export const ROLLING_DAYS = 14;
const STRONGEST = 5;
const MOST_BESIDE = 12;

export interface Count {
  value: string;
  count: number;
}

/** Everything that the history says about one symbol: the reader's own reading, never the market. */
export interface TickerPage {
  symbol: string;
  /** Oldest first. */
  readings: Reading[];
  n: number;
  /** Mean score of all readings; 0 where there are none. */
  mean: number;
  rolling: RollingPoint[];
  /** Articles by UTC day, for days with any. */
  volume: { time: number; count: number }[];
  /** Event types of those readings that have any, by slot. */
  events: ReadonlyMap<number, string[]>;
  strongest: { positive: Reading[]; negative: Reading[] };
  sites: SiteDifference[];
  /** Companies named in the same articles: symbols, and names that have none. */
  beside: Count[];
}

export function tickerPage(index: HistoryIndex, symbol: string): TickerPage {
  const readings = index.readingsOf(symbol);
  const weighted = readings.map((reading) => ({ reading, weight: reading.score * reading.relevance }));
  const sorted = weighted.sort((a, b) => b.weight - a.weight);
  return {
    symbol,
    readings,
    n: readings.length,
    mean: readings.reduce((sum, { score }) => sum + score, 0) / Math.max(1, readings.length),
    rolling: rollingMean(readings, ROLLING_DAYS * DAY),
    volume: volumeByDay(readings),
    strongest: {
      positive: sorted
        .filter(({ weight }) => weight > 0)
        .slice(0, STRONGEST)
        .map(({ reading }) => reading),
      negative: sorted
        .filter(({ weight }) => weight < 0)
        .slice(-STRONGEST)
        .reverse()
        .map(({ reading }) => reading),
    },
    sites: compareKeys(readings.map(({ host, score }) => ({ key: host, score }))),
    ...namedBeside(index, symbol),
  };
}

function volumeByDay(readings: readonly Reading[]): TickerPage['volume'] {
  const counts = new Map<number, number>();
  for (const { time } of readings) {
    const day = Math.floor(time / DAY) * DAY;
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return [...counts].map(([time, count]) => ({ time, count }));
}

function namedBeside(index: HistoryIndex, symbol: string): Pick<TickerPage, 'beside' | 'events'> {
  const counts = new Map<string, number>();
  const events = new Map<number, string[]>();
  index.eachRowAbout(symbol, (segment, row) => {
    for (const name of [...listAt(segment.symbols, row), ...listAt(segment.names, row)])
      if (name !== symbol) counts.set(name, (counts.get(name) ?? 0) + 1);
    const types = listAt(segment.events, row);
    if (types.length > 0) events.set(segment.slots[row]!, types);
  });
  const beside = [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
  return { beside: beside.slice(0, MOST_BESIDE), events };
}
