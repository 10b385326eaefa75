import { wordSet } from '@/lib/util/word-set';
import type { Item } from '../items/item';
import type { Direction } from '../items/numbers';
import { classSet, DOWN, UP } from '../items/word-sets';
import { comparisons } from './comparisons';
import { METRIC_BAD, METRIC_GOOD, metricOf } from './metrics';
import { isBeforeExpected, readMoves, startsOfMoves } from './moves';
import { endedBurdens, isRefusal, isShort, knocksIn, lackedProfits } from './outcomes';
import { readProtests } from './protests';
import { worriesIn } from './worries';

/**
 * What an item reports; `none` for most. These are features of the model, not the events of an article that `lib/events`
 * detects.
 * - `goodUp` to `badDown`: a metric that is better higher (good) or lower (bad) goes up or down
 * - `bareUp`, `bareDown`: a direction without a metric; `compareUp`, `compareDown`: the same of a compared figure
 * - `good`, `bad`: a good or bad word; `notGood`, `notBad`: something good or bad negated
 */
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

/** The event that a negation makes of an event. */
const NEGATED: Readonly<Record<number, number>> = {
  [EVENT.goodUp]: EVENT.notGood,
  [EVENT.bareUp]: EVENT.notGood,
  [EVENT.badDown]: EVENT.notGood,
  [EVENT.goodDown]: EVENT.notBad,
  [EVENT.bareDown]: EVENT.notBad,
  [EVENT.badUp]: EVENT.notBad,
};

/** Events near a burden, such as a strike: its rise is bad, its fall is good. */
const GROWN: Readonly<Record<number, number>> = {
  [EVENT.bareUp]: EVENT.badUp,
  [EVENT.bareDown]: EVENT.badDown,
};
/** Events after a burden, where good words strengthen it: "the boycott has gained support". */
const STRENGTHENED: Readonly<Record<number, number>> = { ...GROWN, [EVENT.good]: EVENT.bad };

const GOOD = classSet('good');
const BAD = classSet('bad');
const NOT = classSet('not', 'avert', 'deny');
const PULL = wordSet('pull pulls pulled pulling');
/**
 * The event of each item (`EVENT`): a direction with its metric ("loss narrowed": `badDown`), a compared figure ("EUR
 * 13 mn from EUR 8 mn": up), a good or bad word, also negated, or the end of an earlier move ("pared losses").
 */
export function readEvents(items: readonly Item[]): number[] {
  const moves = readMoves(items);
  const muted = new Set(startsOfMoves(items));
  for (const { parts } of moves) for (const part of parts) muted.add(part);
  const ended = endedBurdens(items);
  for (const pair of ended) for (const part of pair) muted.add(part);
  const directions = items.map((_, i) => (muted.has(i) ? 0 : directionAt(items, i)));
  for (const [i, direction] of [...knocksIn(items), ...comparisons(items)]) directions[i] = direction;
  const events = items.map((_, i) => (muted.has(i) ? EVENT.none : eventAt(items, directions, i, muted)));
  for (const { at, goesOn, rise } of moves) events[at] = eventOfMove(rise, goesOn);
  for (const [, burden] of ended) events[burden] = EVENT.notBad;
  for (const profit of lackedProfits(items)) events[profit] = EVENT.notGood;
  readProtests(items, (i, isBehind) => {
    events[i] = (isBehind ? STRENGTHENED : GROWN)[events[i]!] ?? events[i]!;
  });
  for (const [verb, grows] of worriesIn(items)) events[verb] = grows ? EVENT.badUp : EVENT.badDown;
  compareAllExpected(items, events);
  return events;
}

function eventOfMove(rise: boolean, goesOn: boolean): number {
  if (rise) return goesOn ? EVENT.goodUp : EVENT.goodDown;
  return goesOn ? EVENT.badUp : EVENT.badDown;
}

function compareAllExpected(items: readonly Item[], events: number[]): void {
  for (let i = 1; i < items.length; i++) if (isBeforeExpected(items, i)) compareExpected(items, events, i);
}

/**
 * Handles "less" and "more" before "than expected". "Less" reverses the direction before it: "fell less than feared" is
 * good news, "rose less than forecast" is bad. "More" has no direction of its own: "slowed more than expected".
 */
function compareExpected(items: readonly Item[], events: number[], i: number): void {
  const { word } = items[i]!;
  const before = events[i - 1] !== EVENT.none ? i - 1 : i - 2;
  const turned = NEGATED[events[before] ?? EVENT.none];
  if (turned === undefined || (word !== 'less' && word !== 'more')) return;
  if (word === 'less') events[before] = EVENT.none;
  events[i] = word === 'less' ? turned : EVENT.none;
}

function directionAt(items: readonly Item[], i: number): Direction | 0 {
  const { word, cls, quantity } = items[i]!;
  if (quantity) return quantity.sign;
  if (PULL.has(word) && items[i + 1]?.word === 'back') return -1;
  if (isRefusal(items, i)) return 0;
  if (UP.has(cls)) return isQuantifier(items, i) ? 0 : 1;
  return DOWN.has(cls) && !isQuantifier(items, i) ? -1 : 0;
}

/** Whether an item is a quantifier without direction: "more than 200", "less than half". */
const isQuantifier = (items: readonly Item[], i: number) =>
  QUANTIFIERS.has(items[i]!.word) && items[i + 1]?.word === 'than' && isAmount(items[i + 2]);
const isAmount = (item: Item | undefined) =>
  item !== undefined && (item.quantity !== undefined || AMOUNTS.has(item.word));
const QUANTIFIERS = wordSet('more less fewer');
const AMOUNTS = wordSet('half doubled tripled double twice a an one two three four five ten twenty');

function eventAt(
  items: readonly Item[],
  directions: readonly (Direction | 0)[],
  i: number,
  muted: ReadonlySet<number>,
): number {
  const direction = directions[i]!;
  if (direction !== 0) {
    const event = withMetric(metricOf(items, i, muted), direction, items[i]!.quantity !== undefined);
    return isDenied(items, i) ? (NEGATED[event] ?? event) : event;
  }
  if (GOOD.has(items[i]!.cls)) return isNegated(items, i) ? EVENT.notGood : EVENT.good;
  if (BAD.has(items[i]!.cls) || isShort(items, i)) return isNegated(items, i) ? EVENT.notBad : EVENT.bad;
  return EVENT.none;
}

function withMetric(metric: number, direction: Direction, compared: boolean): number {
  if (metric === METRIC_GOOD) return direction > 0 ? EVENT.goodUp : EVENT.goodDown;
  if (metric === METRIC_BAD) return direction > 0 ? EVENT.badUp : EVENT.badDown;
  if (compared) return direction > 0 ? EVENT.compareUp : EVENT.compareDown;
  return direction > 0 ? EVENT.bareUp : EVENT.bareDown;
}

/**
 * Whether a verb is negated right before it: "profit did not rise". Elsewhere the negation may belong to another word.
 */
const isDenied = (items: readonly Item[], i: number): boolean => DENIALS.has(items[i - 1]?.word ?? '');
const DENIALS = wordSet("not n't never didn't doesn't don't hasn't haven't hadn't");

function isNegated(items: readonly Item[], i: number): boolean {
  for (let j = Math.max(0, i - 3); j < i; j++) if (NOT.has(items[j]!.cls) || isRefusal(items, j)) return true;
  return false;
}
