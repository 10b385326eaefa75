import type { Observation } from '../digest/history-index';
import { exposuresOf } from '../portfolio/exposure';
import type { Holding } from '../portfolio/portfolio';
import { SentimentSeries } from '../portfolio/sentiment-series';
import type { AlertSubject } from './rule';

/** What a condition may ask about the past. */
export interface Past {
  /** Symbols of a portfolio or watchlist. */
  members(portfolio: string): ReadonlySet<string>;
  /** What was read about a symbol, oldest first, the entry in question included. */
  observations(symbol: string): readonly Observation[];
  /** Means over windows of so many days: of a portfolio as a whole, otherwise of this symbol alone. */
  series(subject: AlertSubject, symbol: string, days: number): SentimentSeries;
}

/** Asks each of the two once for the same thing, and makes each series once. */
export function pastOf(
  holdingsOf: (portfolio: string) => readonly Holding[],
  observationsOf: (symbol: string) => readonly Observation[],
): Past {
  const observations = once(observationsOf);
  const seriesOf = (holdings: readonly Holding[], days: number) =>
    new SentimentSeries(exposuresOf(holdings), observations, days);
  const ofPortfolio = once((days) => once((portfolio) => seriesOf(holdingsOf(portfolio), Number(days))));
  const ofSymbol = once((days) => once((symbol) => seriesOf([{ symbol }], Number(days))));
  return {
    members: once((portfolio) => new Set(holdingsOf(portfolio).map(({ symbol }) => symbol))),
    observations,
    series: (subject, symbol, days) =>
      subject.kind === 'portfolio'
        ? ofPortfolio(String(days))(subject.portfolio)
        : ofSymbol(String(days))(symbol),
  };
}

/** The same function, called once for each key. */
function once<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
}
