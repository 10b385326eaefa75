import type { Holding } from './portfolio';

type Measure = (holding: Holding) => number | undefined;

const byPrice: Measure = ({ quantity, price }) =>
  quantity !== undefined && price !== undefined ? quantity * price : undefined;
const moneyOf: Measure = (holding) => holding.value ?? byPrice(holding) ?? holding.cost;

/** Ways to measure a holding, best first. A portfolio uses the first that works for all its holdings. */
const MEASURES: readonly Measure[] = [
  ({ value }) => value,
  ({ weight }) => weight,
  (holding) => (holding.weight === undefined ? moneyOf(holding) : holding.value),
  ({ quantity }) => quantity,
];

/**
 * The size of each holding, all in one measure, since a weight and a value cannot be added. Negative for a short
 * position, even if only its quantity or its value says so. If no measure fits all holdings, sizes are in money,
 * converted from weights if need be; a holding without any size gets the mean of the others.
 */
export function sizesOf(holdings: readonly Holding[]): number[] {
  const measure = MEASURES.find((each) => holdings.every((holding) => each(holding) !== undefined));
  const sizes = holdings.map(measure ?? inMoney(holdings));
  const known = sizes.filter((size) => size !== undefined).map(Math.abs);
  const average = known.length > 0 ? sum(known) / known.length : 1;
  return sizes.map((size, at) => (isShort(holdings[at]!) ? -1 : 1) * Math.abs(size ?? average));
}

/** Prefers the value, then the weight, which the reader may have entered, then quantity times price. */
function inMoney(holdings: readonly Holding[]): Measure {
  const whole = wholeOf(holdings);
  return (holding) =>
    holding.value ?? (holding.weight === undefined ? undefined : holding.weight * whole) ?? moneyOf(holding);
}

/**
 * The portfolio's total value, which the weights are fractions of. Computed from the holdings with both value and
 * weight; if there are none, the valued holdings are taken to make up what the weights leave.
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

/** Whether a holding states its size in any way. */
export const hasSize = (holding: Holding): boolean =>
  MEASURES.some((measure) => measure(holding) !== undefined);

/** The fields of a holding that a watchlist keeps. */
export const unsized = ({ symbol, name, sector }: Holding): Holding => ({
  symbol,
  ...(name !== undefined && { name }),
  ...(sector !== undefined && { sector }),
});
