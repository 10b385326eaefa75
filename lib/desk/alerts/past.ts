import { memoize } from '@/lib/util/memoize';
import type { Observation } from '../digest/history-index';
import { exposuresOf } from '../portfolio/exposure';
import type { Holding } from '../portfolio/portfolio';
import { SentimentSeries } from '../portfolio/sentiment-series';
import type { AlertSubject } from './rule';

/** What a condition may ask about the past. */
export interface Past {
  /** Symbols of a portfolio or watchlist. */
  members(portfolio: string): ReadonlySet<string>;
  /** Everything read about a symbol, oldest first, including the entry being evaluated. */
  observations(symbol: string): readonly Observation[];
  /** Means over windows of `days` days: for a portfolio as a whole, otherwise for this symbol alone. */
  series(subject: AlertSubject, symbol: string, days: number): SentimentSeries;
}

/** A `Past` that caches: asks each source once per argument, and builds each series once. */
export function pastOf(
  holdingsOf: (portfolio: string) => readonly Holding[],
  observationsOf: (symbol: string) => readonly Observation[],
): Past {
  const observations = memoize(observationsOf);
  const seriesOf = (holdings: readonly Holding[], days: number) =>
    new SentimentSeries(exposuresOf(holdings), observations, days);
  const ofPortfolio = memoize((days: number) =>
    memoize((portfolio: string) => seriesOf(holdingsOf(portfolio), days)),
  );
  const ofSymbol = memoize((days: number) => memoize((symbol: string) => seriesOf([{ symbol }], days)));
  return {
    members: memoize((portfolio: string) => new Set(holdingsOf(portfolio).map(({ symbol }) => symbol))),
    observations,
    series: (subject, symbol, days) =>
      subject.kind === 'portfolio' ? ofPortfolio(days)(subject.portfolio) : ofSymbol(days)(symbol),
  };
}
