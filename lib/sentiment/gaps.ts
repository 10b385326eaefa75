import { wordSet } from '@/lib/util/word-set';
import type { Item } from './item';
import type { Direction } from './numbers';
import { DOWN, UP } from './word-sets';

/** Verbs of a move that mean something else elsewhere. */
const UP_WORDS = wordSet('added adds adding add');
const DOWN_WORDS = wordSet('lost loses losing lose off');
/** So many items stand between a verb and its percentage at most: "fell by as much as 3%". */
const VERB_REACH = 5;
/** So many between one percentage and the next: ", while shares of the Bank of Somewhere". */
const NAME_REACH = 9;
/** What shows that the second percentage has a verb of its own, or is no move. */
const BREAKS = wordSet(
  'is are was were be been has have had to from by in at on for with than or per above below about . ; : ( )',
);
/** What stands behind the first percentage says when or where it moved: "lost 2% in early trading in New York". */
const ASIDE_OPENS = wordSet('in at on by after during for');
const ASIDE_REACH = 7;
/** With no name before it a percentage is a part of the first: "fell 2%, a 5% drop". */
const NO_NAMES = wordSet(', and a an the its while of');

/**
 * Which way the percentages of a list went whose verb stands with the first alone (gapping): "Acme lost 1%, Bolt 2% and Cern 3%".
 * @returns by item
 */
export function gapDirections(items: readonly Item[]): Map<number, Direction> {
  const found = new Map<number, Direction>();
  let previous = -1;
  for (let i = 0; i < items.length; i++) {
    if (items[i]!.quantity?.kind !== 'percent') continue;
    const direction = previous < 0 ? 0 : (found.get(previous) ?? verbOf(items, previous));
    if (direction !== 0 && isGap(items, previous, i)) found.set(i, direction);
    previous = i;
  }
  return found;
}

/** The direction of the verb that a percentage belongs to; 0 where there is none. */
function verbOf(items: readonly Item[], i: number): Direction | 0 {
  const { sign } = items[i]!.quantity!;
  if (sign !== 0) return sign;
  for (let j = i - 1; j >= 0 && j >= i - VERB_REACH; j--) {
    const direction = directionOf(items[j]!);
    if (direction !== 0 || items[j]!.beginsClause) return direction;
  }
  return 0;
}

function directionOf({ cls, word }: Item): Direction | 0 {
  if (UP.has(cls) || UP_WORDS.has(word)) return 1;
  return DOWN.has(cls) || DOWN_WORDS.has(word) ? -1 : 0;
}

/** Where what was said of a move's time and place ends, at a comma; `from` where nothing was. */
function afterAside(items: readonly Item[], from: number): number {
  if (!ASIDE_OPENS.has(items[from + 1]?.word ?? '')) return from;
  for (let i = from + 2; i < items.length && i <= from + ASIDE_REACH; i++)
    if (items[i]!.word === ',') return i - 1;
  return from;
}

function isGap(items: readonly Item[], from: number, to: number): boolean {
  const between = items.slice(afterAside(items, from) + 1, to);
  return (
    items[to]!.quantity!.sign === 0 &&
    between.length >= 2 &&
    between.length <= NAME_REACH &&
    !NO_NAMES.has(between.at(-1)!.word) &&
    between.every((item) => directionOf(item) === 0 && !BREAKS.has(item.word))
  );
}
