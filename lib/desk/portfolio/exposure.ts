import { sizesOf } from './holding-size';
import type { Holding } from './portfolio';

/**
 * A holding's share of the portfolio: signed, absolute shares sum to 1. A short position has a negative share: it gains
 * where the price falls, so that bad news about it is good for the portfolio, by as much as for a long one of its size.
 */
export interface Exposure {
  symbol: string;
  share: number;
  sector: string;
}

/** Shares of all holdings; holdings with one symbol are taken together. A watchlist weighs its symbols alike. */
export function exposuresOf(holdings: readonly Holding[]): Exposure[] {
  const all = sizesOf(holdings);
  const sizes = new Map<string, { size: number; sector: string }>();
  for (const [at, { symbol, sector = '' }] of holdings.entries()) {
    const before = sizes.get(symbol);
    sizes.set(symbol, { size: (before?.size ?? 0) + all[at]!, sector: before?.sector || sector });
  }
  const gross = [...sizes.values()].reduce((sum, { size }) => sum + Math.abs(size), 0);
  return [...sizes].map(([symbol, { size, sector }]) => ({
    symbol,
    sector,
    share: gross === 0 ? 0 : size / gross,
  }));
}
