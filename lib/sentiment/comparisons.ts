import { wordSet } from '@/lib/util/word-set';
import type { Item } from './item';
import { metricBefore, metricIn } from './metrics';
import type { Direction, Quantity } from './numbers';

/** Words between a figure and the one that it is compared with. */
const BASIS = wordSet(
  'from than compared versus vs against comparison year-ago year-earlier corresponding whereas',
);

/** A number or a range of numbers, which has the value of its middle; items `start` to `at`. */
interface Figure {
  start: number;
  at: number;
  quantity: Quantity;
}

/** Numbers compared with the number before or after them: item index to direction. */
export function comparisons(items: readonly Item[]): Map<number, Direction> {
  const found = new Map<number, Direction>();
  let previous: Figure | undefined;
  for (const figure of figuresIn(items)) {
    const direction = previous ? compare(items, previous, figure) : 0;
    if (previous && direction !== 0) found.set(previous.at, direction);
    previous = figure;
  }
  return found;
}

function figuresIn(items: readonly Item[]): Figure[] {
  const figures: Figure[] = [];
  items.forEach(({ quantity }, at) => {
    if (!quantity || quantity.kind === 'year') return;
    const low = figures.at(-1);
    if (low && isRange(items, low, at)) figures[figures.length - 1] = rangeOf(low, at, quantity);
    else figures.push({ start: at, at, quantity });
  });
  return figures;
}

/** "8% to 11%", "5-7%", but not "from 5% to 7%". The first may lack its unit. */
function isRange(items: readonly Item[], { start, at, quantity: low }: Figure, end: number): boolean {
  const high = items[end]!.quantity!;
  return (
    start === at &&
    end === at + 2 &&
    RANGE.has(items[at + 1]!.word) &&
    items[start - 1]?.word !== 'from' &&
    (low.kind === high.kind || low.kind === 'number') &&
    high.digits > low.digits &&
    high.digits < low.digits * WIDEST
  );
}
const RANGE = wordSet('to -');
/** Ends of a range further apart than this factor are two figures. */
const WIDEST = 4;

function rangeOf({ start, quantity: low }: Figure, at: number, high: Quantity): Figure {
  const digits = (low.digits + high.digits) / 2;
  return { start, at, quantity: { ...high, digits, value: (high.value / high.digits) * digits } };
}

/** Direction from the earlier figure to the later one of two in reading order; 0 where they are not compared. */
function compare(items: readonly Item[], a: Figure, b: Figure): Direction | 0 {
  const [first, second] = [a.quantity, b.quantity];
  if (isInBrackets(items, a.at, b.at)) return compareBracket(first, second);
  if (first.kind !== second.kind || first.value === second.value || b.start - a.at > 14) return 0;
  const rising = second.value > first.value;
  if (items[a.start - 1]?.word === 'from' && items[b.start - 1]?.word === 'to') return rising ? 1 : -1;
  const isCompared = items.slice(a.at + 1, b.start).some(({ word }) => BASIS.has(word));
  if (!isCompared && !isOfYearBefore(items, b.at)) return 0;
  return rising && !isSwing(items, a.at, b.start) ? -1 : 1;
}

/** "While it was EUR 4 mn a year earlier". */
const isOfYearBefore = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.word === 'a' && items[at + 2]?.word === 'year' && AGO.has(items[at + 3]?.word ?? '');
const AGO = wordSet('before earlier ago');

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
