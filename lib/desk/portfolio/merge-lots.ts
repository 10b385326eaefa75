import type { Holding } from './portfolio';

/** Weights that sum to more belong to several portfolios: rounding alone does not explain it. */
const WHOLE = 1.05;
const SUMMED = ['quantity', 'cost', 'value', 'weight'] as const;

/**
 * Merges lots of one symbol into one holding: sizes add up, the price is that of the last lot. Weights that sum to
 * more than one come from several accounts; they are dropped if every holding has a value.
 * @param keepsWeights keep such weights, for files of our own
 */
export function mergeLots(holdings: readonly Holding[], keepsWeights: boolean): Holding[] {
  const bySymbol = new Map<string, Holding>();
  for (const lot of areOfSeveral(holdings) && !keepsWeights ? holdings.map(withoutWeight) : holdings)
    bySymbol.set(lot.symbol, merged(bySymbol.get(lot.symbol), lot));
  return [...bySymbol.values()];
}

/** The last lot's fields, with the summed sizes of both. */
function merged(before: Holding | undefined, lot: Holding): Holding {
  if (before === undefined) return lot;
  const sum: Holding = { ...before, ...lot };
  for (const column of SUMMED)
    if (before[column] !== undefined) sum[column] = before[column] + (lot[column] ?? 0);
  return sum;
}

const areOfSeveral = (holdings: readonly Holding[]): boolean =>
  holdings.every(({ value }) => value !== undefined) &&
  holdings.reduce((sum, { weight = 0 }) => sum + Math.abs(weight), 0) > WHOLE;

const withoutWeight = ({ weight: _, ...holding }: Holding): Holding => holding;
