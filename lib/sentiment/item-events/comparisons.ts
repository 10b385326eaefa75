import { wordSet } from '@/lib/util/word-set';
import type { Item } from '../items/item';
import type { Direction, Quantity } from '../items/numbers';
import { metricBefore, metricIn } from './metrics';

/** Words between two figures that are compared. */
const BASIS = wordSet(
  'from than compared versus vs against comparison year-ago year-earlier corresponding whereas',
);

/** A number, or a range of numbers with the value of its middle; items `start` to `at`. */
interface Figure {
  start: number;
  at: number;
  quantity: Quantity;
}

/** Directions of figures that are compared with the next one, by item: "EUR 13 mn from EUR 8 mn" is up. */
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

/** Whether two figures are a range: "8% to 11%", "5-7%", but not "from 5% to 7%". The first may lack the unit. */
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
/** Largest factor between the ends of a range. */
const WIDEST = 4;

function rangeOf({ start, quantity: low }: Figure, at: number, high: Quantity): Figure {
  const digits = (low.digits + high.digits) / 2;
  return { start, at, quantity: { ...high, digits, value: (high.value / high.digits) * digits } };
}

/** Direction from the older to the newer of two figures, which are given in reading order; 0 if they are not compared. */
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

/** Whether a figure is the year-ago one: "while it was EUR 4 mn a year earlier". */
const isOfYearBefore = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.word === 'a' && items[at + 2]?.word === 'year' && AGO.has(items[at + 3]?.word ?? '');
const AGO = wordSet('before earlier ago');

/** Whether figure `b` is in brackets after `a`, as the older one: "EUR 5 mn ( EUR 4 mn )", "5.1 % ( 2008 : 4.2 % )". */
function isInBrackets(items: readonly Item[], a: number, b: number): boolean {
  const open = items[a + 1]?.word === 'per' ? a + 3 : a + 1;
  if (items[open]?.word !== '(' || items[b + 1]?.word !== ')') return false;
  return b === open + 1 || (b === open + 3 && items[open + 1]!.quantity?.kind === 'year');
}

/** Compares with a figure in brackets; a bare number there has the unit of the one before: "SEK 310 million ( 188 )". */
function compareBracket(now: Quantity, before: Quantity): Direction | 0 {
  const isBare = before.kind === 'number' && now.kind !== 'number';
  if (!isBare && now.kind !== before.kind) return 0;
  const [a, b] = isBare ? [now.digits, before.digits] : [now.value, before.value];
  const isAlike = b > a / ALIKE && b < a * ALIKE;
  return a === b || (isBare && !isAlike) ? 0 : a > b ? 1 : -1;
}
/** Largest factor between two figures of the same thing. */
const ALIKE = 8;

/**
 * Whether the metric changed its sign: "a loss of 3 against a profit of 4". Then the first has grown, whichever is
 * larger.
 */
function isSwing(items: readonly Item[], a: number, b: number): boolean {
  const [before, between] = [metricBefore(items, a), metricIn(items, a + 1, b)];
  return before >= 0 && between >= 0 && before !== between;
}
