import { DAY, startOfDay } from '@/lib/util/time';
import { listAt } from '../digest/columns';
import type { HistoryIndex, Observation } from '../digest/history-index';
import { compareKeys, type Difference } from './comparison';
import { type RollingPoint, rollingMean } from './rolling-mean';

/** Window of the rolling mean, in days. */
export const ROLLING_DAYS = 14;
const STRONGEST = 5;
const MAX_BESIDE = 12;

/** A company named in the same articles. */
export interface Beside {
  /** Its symbol, or its name where it has none. */
  value: string;
  count: number;
  isSymbol: boolean;
}

/** Everything the history says about one symbol. It reflects what the reader read, never the market. */
export interface TickerPage {
  symbol: string;
  /** Oldest first. */
  observations: Observation[];
  n: number;
  /** Mean score of all observations; 0 where there are none. */
  mean: number;
  rolling: RollingPoint[];
  /** Articles per local calendar day, for days with any; `time` is the start of the day. */
  volume: { time: number; count: number }[];
  /** Event types by slot, for observations that have any. */
  events: ReadonlyMap<number, string[]>;
  /** At most five of each, strongest first. */
  strongest: { positive: Observation[]; negative: Observation[] };
  sites: Difference[];
  /** Most often named first. */
  beside: Beside[];
}

/** Everything about one symbol; for a symbol never read about, no observations and a mean of 0. */
export function tickerPage(index: HistoryIndex, symbol: string): TickerPage {
  const observations = index.observationsOf(symbol);
  return {
    symbol,
    observations,
    n: observations.length,
    mean: observations.reduce((sum, { score }) => sum + score, 0) / Math.max(1, observations.length),
    rolling: rollingMean(observations, ROLLING_DAYS * DAY),
    volume: volumeByDay(observations),
    strongest: strongestOf(observations),
    sites: compareKeys(observations.map(({ host, score }) => ({ key: host, score }))),
    ...namedBeside(index, symbol),
  };
}

/** Strength is score times relevance. */
function strongestOf(observations: readonly Observation[]): TickerPage['strongest'] {
  const weightOf = ({ score, relevance }: Observation) => score * relevance;
  const sorted = observations.toSorted((a, b) => weightOf(b) - weightOf(a));
  return {
    positive: sorted.slice(0, STRONGEST).filter((each) => weightOf(each) > 0),
    negative: sorted
      .slice(-STRONGEST)
      .filter((each) => weightOf(each) < 0)
      .reverse(),
  };
}

function volumeByDay(observations: readonly Observation[]): TickerPage['volume'] {
  const counts = new Map<number, number>();
  for (const { time } of observations) {
    const day = startOfDay(time);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return [...counts].map(([time, count]) => ({ time, count }));
}

function namedBeside(index: HistoryIndex, symbol: string): Pick<TickerPage, 'beside' | 'events'> {
  const beside = new Map<string, Beside>();
  const events = new Map<number, string[]>();
  const add = (value: string, isSymbol: boolean) => {
    const count = (beside.get(value)?.count ?? 0) + 1;
    if (value !== symbol) beside.set(value, { value, count, isSymbol });
  };
  index.eachRowAbout(symbol, (segment, row) => {
    for (const each of listAt(segment.symbols, row)) add(each, true);
    for (const name of listAt(segment.names, row)) add(name, false);
    const types = listAt(segment.events, row);
    if (types.length > 0) events.set(segment.slots[row]!, types);
  });
  const sorted = [...beside.values()].sort((a, b) => b.count - a.count);
  return { beside: sorted.slice(0, MAX_BESIDE), events };
}
