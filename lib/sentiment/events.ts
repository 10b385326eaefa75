import { classId, type WordClass } from './lexicon';
import type { Quantity } from './numbers';
import { type Item, isTaxed } from './reading';

/** What a direction does to what it is said of; 0 where an item says nothing by itself. */
export const EVENT = {
  none: 0,
  goodUp: 1,
  goodDown: 2,
  badUp: 3,
  badDown: 4,
  bareUp: 5,
  bareDown: 6,
  good: 7,
  bad: 8,
  compareUp: 9,
  compareDown: 10,
  notGood: 11,
  notBad: 12,
} as const;

type Direction = 1 | -1;

const ids = (...names: WordClass[]): ReadonlySet<number> => new Set(names.map(classId));
const UP = ids('up', 'raise');
const DOWN = ids('down', 'reduce');
const GOOD = ids('good');
const BAD = ids('bad');
const METRIC_GOOD = classId('metricGood');
const METRIC_BAD = classId('metricBad');
const NOT = ids('not', 'avert');
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

/** How far back and ahead of a direction its metric is looked for, in items. */
const BACK = 7;
const AHEAD = 5;

/**
 * For each item the event that it completes: a direction with its metric ("loss narrowed": bad and down), a number
 * compared with an earlier one ("EUR 13 mn from EUR 8 mn": up), or a plain good or bad word, negation counted.
 */
export function readEvents(items: readonly Item[]): Int32Array {
  const directions = items.map((_, i) => directionAt(items, i));
  comparisons(items).forEach((direction, i) => {
    directions[i] = direction;
  });
  const events = new Int32Array(items.length);
  for (let i = 0; i < items.length; i++) events[i] = eventAt(items, directions, i);
  return events;
}

function directionAt(items: readonly Item[], i: number): Direction | 0 {
  const { cls, quantity } = items[i]!;
  if (quantity) return quantity.sign;
  if (UP.has(cls)) return isQuantifier(items, i) ? 0 : 1;
  return DOWN.has(cls) && !isQuantifier(items, i) ? -1 : 0;
}

/** "More than 200", "less than half": how many, and no direction. */
const isQuantifier = (items: readonly Item[], i: number) =>
  QUANTIFIERS.has(items[i]!.word) && items[i + 1]?.word === 'than' && isAmount(items[i + 2]);
const isAmount = (item: Item | undefined) =>
  item !== undefined && (item.quantity !== undefined || AMOUNTS.has(item.word));
const QUANTIFIERS = new Set(['more', 'less', 'fewer']);
const AMOUNTS = new Set(
  'half doubled tripled double twice a an one two three four five ten twenty'.split(' '),
);

function eventAt(items: readonly Item[], directions: readonly (Direction | 0)[], i: number): number {
  const direction = directions[i]!;
  if (direction !== 0) return withMetric(metricOf(items, i), direction, items[i]!.quantity !== undefined);
  if (GOOD.has(items[i]!.cls)) return isNegated(items, i) ? EVENT.notGood : EVENT.good;
  if (BAD.has(items[i]!.cls)) return isNegated(items, i) ? EVENT.notBad : EVENT.bad;
  return EVENT.none;
}

function withMetric(metric: number, direction: Direction, compared: boolean): number {
  if (metric === METRIC_GOOD) return direction > 0 ? EVENT.goodUp : EVENT.goodDown;
  if (metric === METRIC_BAD) return direction > 0 ? EVENT.badUp : EVENT.badDown;
  if (compared) return direction > 0 ? EVENT.compareUp : EVENT.compareDown;
  return direction > 0 ? EVENT.bareUp : EVENT.bareDown;
}

function isNegated(items: readonly Item[], i: number): boolean {
  for (let j = Math.max(0, i - 3); j < i; j++) if (NOT.has(items[j]!.cls)) return true;
  return false;
}

/** The class of the metric that item `i` speaks of: the nearest before it in the same clause, else after it; -1 if none. */
function metricOf(items: readonly Item[], i: number): number {
  const { clause } = items[i]!;
  for (let j = i - 1; j >= Math.max(0, i - BACK) && items[j]!.clause === clause; j--) {
    if (isMetricAt(items, j)) return items[j]!.cls;
  }
  for (let j = i + 1; j <= Math.min(items.length - 1, i + AHEAD) && items[j]!.clause === clause; j++) {
    if (isMetricAt(items, j)) return items[j]!.cls;
  }
  return -1;
}

function isMetricAt(items: readonly Item[], i: number): boolean {
  const { cls, word } = items[i]!;
  if (cls !== METRIC_GOOD && cls !== METRIC_BAD) return false;
  const before = items[i - 1]?.word ?? '';
  return before !== 'per' && !isTaxed(before, word);
}

/** Numbers compared with the number before or after them: item index to direction. */
function comparisons(items: readonly Item[]): Map<number, Direction> {
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
  const [before, between] = [metricIn(items, Math.max(0, a - BACK), a), metricIn(items, a + 1, b)];
  return before >= 0 && between >= 0 && before !== between;
}

/** Class of the last metric among the items from `start` to `end`; -1 if there is none. */
function metricIn(items: readonly Item[], start: number, end: number): number {
  for (let i = end - 1; i >= start; i--) if (isMetricAt(items, i)) return items[i]!.cls;
  return -1;
}
