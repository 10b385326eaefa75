import { wordSet } from '@/lib/util/word-set';
import type { Item } from './item';
import type { Direction } from './numbers';
import { DOWN, UP } from './word-sets';

/** Words that are verbs of a move only before a percentage. */
const UP_WORDS = wordSet('added adds adding add');
const DOWN_WORDS = wordSet('lost loses losing lose off');
/** Most items from a verb to its percentage: "fell by as much as 3%". */
const VERB_REACH = 5;
/** Most items between two percentages: ", while shares of the Bank of Somewhere". */
const NAME_REACH = 9;
/** Words between two percentages that show that the second one has a verb of its own or is no move. */
const BREAKS = wordSet(
  'is are was were be been has have had to from by in at on for with than or per above below about . ; : ( )',
);
/** First words of an aside on the time or place of a move: "lost 2% in early trading in New York". */
const ASIDE_OPENS = wordSet('in at on by after during for');
const ASIDE_REACH = 7;
/** A percentage right after one of these has no name of its own, so it describes the first: "fell 2%, a 5% drop". */
const NO_NAMES = wordSet(', and a an the its while of');

/**
 * Directions of percentages that share the verb of the first one (gapping): "Acme lost 1%, Bolt 2% and Cern 3%".
 * @returns directions by item index
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

/** Direction of the verb to which a percentage belongs, or of its own sign; 0 if there is neither. */
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

/** Index of the last item of an aside on a move's time and place, which ends at a comma; `from` if there is none. */
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
