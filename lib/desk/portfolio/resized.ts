import type { Holding } from './portfolio';

/**
 * A holding as the reader edited it. Value and cost, which the editor does not show, and a weight that the reader left
 * alone are changed in proportion; otherwise a value out of a file would win over the quantity that the reader wrote.
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

/** The old value, scaled as quantity and price have changed; where that is not known, quantity times price. */
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
