import type { Holding } from './portfolio';

type Measure = (holding: Holding) => number | undefined;

const byPrice: Measure = ({ quantity, price }) =>
  quantity !== undefined && price !== undefined ? quantity * price : undefined;
const moneyOf: Measure = (holding) => holding.value ?? byPrice(holding) ?? holding.cost;

/** Ways to measure a holding, the best first. A portfolio is measured by the first that all its holdings have. */
const MEASURES: readonly Measure[] = [
  ({ value }) => value,
  ({ weight }) => weight,
  (holding) => (holding.weight === undefined ? moneyOf(holding) : holding.value),
  ({ quantity }) => quantity,
];

/**
 * The size of each holding, all in one measure, since a weight and a value cannot be summed. Negative for a short
 * position, even where only its quantity or its value says so. Where the holdings have no measure in common, sizes are in
 * money, worked out of the weight if need be; a holding without either counts as much as the others on average.
 */
export function sizesOf(holdings: readonly Holding[]): number[] {
  const measure = MEASURES.find((each) => holdings.every((holding) => each(holding) !== undefined));
  const sizes = holdings.map(measure ?? inMoney(holdings));
  const known = sizes.filter((size) => size !== undefined).map(Math.abs);
  const average = known.length > 0 ? sum(known) / known.length : 1;
  return sizes.map((size, at) => (isShort(holdings[at]!) ? -1 : 1) * Math.abs(size ?? average));
}

/** A value goes first, then a weight, which the reader may have written: what quantity and price say is next to it. */
function inMoney(holdings: readonly Holding[]): Measure {
  const whole = wholeOf(holdings);
  return (holding) =>
    holding.value ?? (holding.weight === undefined ? undefined : holding.weight * whole) ?? moneyOf(holding);
}

/**
 * What the whole portfolio is worth, of which weights are shares: worked out of the holdings that have both; where none
 * has both, the holdings with money are taken for what the weights leave of the whole.
 */
function wholeOf(holdings: readonly Holding[]): number {
  const weighted = holdings.filter(({ weight }) => weight !== undefined);
  const both = weighted.filter((holding) => moneyOf(holding) !== undefined);
  const weights = (some: readonly Holding[]) => sum(some.map(({ weight = 0 }) => Math.abs(weight)));
  const money = (some: readonly Holding[]) => sum(some.map((holding) => Math.abs(moneyOf(holding) ?? 0)));
  if (weights(both) > 0) return money(both) / weights(both);
  const left = 1 - weights(weighted);
  return left > 0 && money(holdings) > 0 ? money(holdings) / left : 1;
}

const isShort = ({ quantity = 0, value = 0, weight = 0 }: Holding): boolean =>
  quantity < 0 || value < 0 || weight < 0;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Whether a holding says how large it is. */
export const hasSize = (holding: Holding): boolean =>
  MEASURES.some((measure) => measure(holding) !== undefined);

/** What a watchlist keeps of a holding. */
export const unsized = ({ symbol, name, sector }: Holding): Holding => ({
  symbol,
  ...(name !== undefined && { name }),
  ...(sector !== undefined && { sector }),
});
