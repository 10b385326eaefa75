import type { Holding } from './portfolio';

/**
 * Applies the reader's edit to a holding. Scales in proportion what the reader left alone: value and cost, which the
 * editor does not show, and the weight. Otherwise a value from a file would override the quantity that the reader
 * entered.
 */
export function resized(before: Holding, after: Holding): Holding {
  const isWeighted = after.weight !== before.weight && after.weight !== undefined;
  const isSized = after.quantity !== before.quantity || after.price !== before.price;
  const { value: _, cost: __, weight: ___, ...rest } = after;
  if (!isSized) return isWeighted ? withoutValue(after) : after;
  const quantities = ratio(before.quantity, after.quantity);
  const value = isWeighted ? undefined : newValue(before, after);
  return {
    ...rest,
    ...known('cost', times(before.cost, quantities)),
    ...known('value', value),
    ...known(
      'weight',
      isWeighted ? after.weight : value === undefined ? times(before.weight, quantities) : undefined,
    ),
  };
}

/** The old value, scaled by the change in quantity and price; if unknown, quantity times price. */
function newValue(before: Holding, { quantity, price }: Holding): number | undefined {
  if (quantity === undefined) return undefined;
  const prices = price === undefined ? 1 : ratio(before.price, price);
  const scaled = times(times(before.value, ratio(before.quantity, quantity)), prices);
  if (scaled !== undefined) return scaled;
  return before.value === undefined || price === undefined ? undefined : quantity * price;
}

const ratio = (before: number | undefined, after: number | undefined): number | undefined =>
  before === after ? 1 : !before || after === undefined ? undefined : after / before;

const times = (size: number | undefined, factor: number | undefined): number | undefined =>
  size === undefined || factor === undefined ? undefined : size * factor;

const known = (key: 'cost' | 'value' | 'weight', size: number | undefined): Partial<Holding> =>
  size === undefined ? {} : { [key]: size };

const withoutValue = ({ value: _, ...holding }: Holding): Holding => holding;
