import { metricBefore, metricIn } from './metrics';
import type { Quantity } from './numbers';
import type { Item } from './reading';

/** Up or down. */
export type Direction = 1 | -1;

/** Words between a figure and the one that it is compared with. */
const BASIS = new Set([
  'from',
  'than',
  'compared',
  'versus',
  'vs',
  'against',
  'comparison',
  'year-ago',
  'year-earlier',
  'corresponding',
  'whereas',
]);

/** Numbers compared with the number before or after them: item index to direction. */
export function comparisons(items: readonly Item[]): Map<number, Direction> {
  const found = new Map<number, Direction>();
  let previous = -1;
  items.forEach((item, i) => {
    if (!item.quantity || item.quantity.kind === 'year') return;
    const direction = previous < 0 ? 0 : compare(items, previous, i);
    if (direction !== 0) found.set(previous, direction);
    previous = i;
  });
  return found;
}

/** Direction from the earlier figure to the later one of two numbers in reading order; 0 where they are not compared. */
function compare(items: readonly Item[], a: number, b: number): Direction | 0 {
  const [first, second] = [items[a]!.quantity!, items[b]!.quantity!];
  if (isInBrackets(items, a, b)) return compareBracket(first, second);
  if (first.kind !== second.kind || first.value === second.value || b - a > 14) return 0;
  const rising = second.value > first.value;
  if (items[a - 1]?.word === 'from' && items[b - 1]?.word === 'to') return rising ? 1 : -1;
  const isCompared = items.slice(a + 1, b).some(({ word }) => BASIS.has(word));
  if (!isCompared) return 0;
  return rising && !isSwing(items, a, b) ? -1 : 1;
}

/** "EUR 5 mn ( EUR 4 mn )", "5.1 % ( 2008 : 4.2 % )": the earlier figure in brackets behind the later one. */
function isInBrackets(items: readonly Item[], a: number, b: number): boolean {
  const open = items[a + 1]?.word === 'per' ? a + 3 : a + 1;
  if (items[open]?.word !== '(' || items[b + 1]?.word !== ')') return false;
  return b === open + 1 || (b === open + 3 && items[open + 1]!.quantity?.kind === 'year');
}

/** A bare number in brackets has the unit of the one before it: "SEK 310 million ( 188 )". */
function compareBracket(now: Quantity, before: Quantity): Direction | 0 {
  const isBare = before.kind === 'number' && now.kind !== 'number';
  if (!isBare && now.kind !== before.kind) return 0;
  const [a, b] = isBare ? [now.digits, before.digits] : [now.value, before.value];
  const isAlike = b > a / ALIKE && b < a * ALIKE;
  return a === b || (isBare && !isAlike) ? 0 : a > b ? 1 : -1;
}
/** Numbers further apart than this factor are hardly two figures of one thing. */
const ALIKE = 8;

/** "A loss of 3 against a profit of 4": whichever is larger, there is more of the first than there was before. */
function isSwing(items: readonly Item[], a: number, b: number): boolean {
  const [before, between] = [metricBefore(items, a), metricIn(items, a + 1, b)];
  return before >= 0 && between >= 0 && before !== between;
}
