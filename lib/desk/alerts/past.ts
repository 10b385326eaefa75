import type { Reading } from '../digest/history-index';
import { exposuresOf } from '../portfolio/exposure';
import type { Holding } from '../portfolio/portfolio';
import { PortfolioView } from '../portfolio/sentiment';
import type { AlertSubject } from './rule';

/** What a condition may ask about the past. */
export interface Past {
  /** Symbols of a portfolio or watchlist. */
  members(portfolio: string): ReadonlySet<string>;
  /** What was read about a symbol, oldest first, the entry in question included. */
  readings(symbol: string): readonly Reading[];
  /** Means over windows of so many days: of a portfolio as a whole, otherwise of this symbol alone. */
  view(subject: AlertSubject, symbol: string, days: number): PortfolioView;
}

/** Asks each of the two once for the same thing, and makes each view once. */
export function pastOf(
  holdingsOf: (portfolio: string) => readonly Holding[],
  readingsOf: (symbol: string) => readonly Reading[],
): Past {
  const readings = once(readingsOf);
  const viewOf = (holdings: readonly Holding[], days: number) =>
    new PortfolioView(exposuresOf(holdings), readings, days);
  const ofPortfolio = once((days) => once((portfolio) => viewOf(holdingsOf(portfolio), Number(days))));
  const ofSymbol = once((days) => once((symbol) => viewOf([{ symbol }], Number(days))));
  return {
    members: once((portfolio) => new Set(holdingsOf(portfolio).map(({ symbol }) => symbol))),
    readings,
    view: (subject, symbol, days) =>
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
