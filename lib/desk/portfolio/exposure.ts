import { sizesOf } from './holding-size';
import type { Holding } from './portfolio';

/**
 * A holding's signed share of the portfolio; absolute shares sum to 1. A short position has a negative share: it gains
 * when the price falls, so bad news about it is as good for the portfolio as it would be bad for a long one.
 */
export interface Exposure {
  symbol: string;
  share: number;
  sector: string;
}

/** Shares of all holdings; holdings with the same symbol are added up. In a watchlist all symbols weigh the same. */
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
