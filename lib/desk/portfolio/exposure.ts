import type { Holding } from './portfolio';

/** A holding's share of the portfolio: signed (a short position is negative), absolute shares sum to 1. */
export interface Exposure {
  symbol: string;
  share: number;
  sector: string;
}

/** How large a holding is, in the best terms known: weight, value, quantity times price, cost, quantity. */
export function sizeOf({ weight, value, quantity, price, cost }: Holding): number {
  if (weight !== undefined) return weight;
  if (value !== undefined) return value;
  if (quantity !== undefined && price !== undefined) return quantity * price;
  return cost ?? quantity ?? 1;
}

/** Shares of all holdings; holdings with one symbol are taken together. A watchlist weighs its symbols alike. */
export function exposuresOf(holdings: readonly Holding[]): Exposure[] {
  const sizes = new Map<string, { size: number; sector: string }>();
  for (const holding of holdings) {
    const { symbol, sector = '' } = holding;
    const before = sizes.get(symbol);
    sizes.set(symbol, { size: (before?.size ?? 0) + sizeOf(holding), sector: before?.sector || sector });
  }
  const gross = [...sizes.values()].reduce((sum, { size }) => sum + Math.abs(size), 0);
  return [...sizes].map(([symbol, { size, sector }]) => ({
    symbol,
    sector,
    share: gross === 0 ? 0 : size / gross,
  }));
}
