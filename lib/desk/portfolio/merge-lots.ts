import type { Holding } from './portfolio';

/** More than this and weights are not of one whole: rounding alone does not make it. */
const WHOLE = 1.05;
const SUMMED = ['quantity', 'cost', 'value', 'weight'] as const;

/**
 * Lots of one symbol are one holding: sizes add up, the price is that of the last lot. Weights that add up to more than
 * one are those of several accounts; where all holdings have a value, they are left to it.
 * @param keepsWeights whether the weights are taken as they are: in what the reader stored
 */
export function mergeLots(holdings: readonly Holding[], keepsWeights: boolean): Holding[] {
  const bySymbol = new Map<string, Holding>();
  for (const lot of areOfSeveral(holdings) && !keepsWeights ? holdings.map(withoutWeight) : holdings)
    bySymbol.set(lot.symbol, merged(bySymbol.get(lot.symbol), lot));
  return [...bySymbol.values()];
}

/** What the last lot says, its sizes those of all lots. */
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
