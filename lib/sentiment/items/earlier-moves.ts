import { wordSet } from '@/lib/util/word-set';
import type { Item } from './item';
import { DOWN, UP, verbSet } from './word-sets';

const CLOSE = verbSet('close end finish settle');
/** After "last", they tell the latest state: "was last trading up", "was last down". */
const LAST = wordSet('trading traded up down seen');
/**
 * After "earlier" at the beginning, the whole sentence is about an earlier move: "Earlier in the session it had been
 * up".
 */
const PARTS_OF_DAY = wordSet('session day trading');
/** Words that lead from an earlier move to the final one. */
const TURNS = wordSet('before but then only turned turning reversed yet');
/** Most items between such a word and the closing verb, and between that and its direction. */
const REACH = 6;
/** First words of an aside about a longer period, and words of such periods. */
const ASIDES = wordSet('up down which whose');
const LONG = wordSet(
  'year years since far month months quarter week weeks january february march april may june july august september october november december date',
);
/** Most items between the commas of an aside. */
const MAX_ASIDE_ITEMS = 14;

/**
 * Indices of items that tell an earlier move than the one that the sentence reports: the first one in "rose 5% before
 * closing down 2%", "fell at first, then climbed" and "its shares, up 130% this year, fell".
 */
export const earlierMoves = (items: readonly Item[]): number[] => [
  ...(isOfEarlier(items) ? movesIn(items, 0, items.length) : beforeTheEnd(items)),
  ...inAsides(items),
];

const isOfEarlier = (items: readonly Item[]): boolean =>
  items[0]?.word === 'earlier' && items.slice(1, 4).some(({ word }) => PARTS_OF_DAY.has(word));

const isMove = (item: Item | undefined): boolean =>
  item !== undefined && (UP.has(item.cls) || DOWN.has(item.cls));

function movesIn(items: readonly Item[], from: number, to: number): number[] {
  const found: number[] = [];
  for (let i = from; i < to; i++) if (isMove(items[i])) found.push(i);
  return found;
}

/** Moves before the last word that leads to the final move. */
function beforeTheEnd(items: readonly Item[]): number[] {
  for (let turn = items.length - 1; turn > 0; turn--)
    if (TURNS.has(items[turn]!.word) && endsAfter(items, turn)) return movesIn(items, 0, turn);
  return [];
}

/** Whether the final move follows: "then fell", "but finished 3% lower", "before closing down". */
function endsAfter(items: readonly Item[], turn: number): boolean {
  if (items[turn]!.word === 'then') return isMove(items[turn + 1]);
  for (let i = turn + 1; i <= turn + REACH && i < items.length; i++)
    if (isEnd(items, i)) return items.slice(i + 1, i + REACH).some(isMove);
  return false;
}

const isEnd = (items: readonly Item[], i: number): boolean =>
  CLOSE.has(items[i]!.word) || (items[i]!.word === 'last' && LAST.has(items[i + 1]?.word ?? ''));

/** Moves over a longer period, between commas, if another move follows. */
function inAsides(items: readonly Item[]): number[] {
  const found: number[] = [];
  for (let open = 1; open < items.length - 2; open++) {
    if (items[open]!.word !== ',' || !ASIDES.has(items[open + 1]!.word)) continue;
    const close = commaAfter(items, open);
    if (close > 0 && isLong(items, open, close) && items.slice(close + 1, close + 4).some(isMove))
      found.push(...movesIn(items, open, close));
  }
  return found;
}

function commaAfter(items: readonly Item[], open: number): number {
  for (let i = open + 1; i < items.length && i <= open + MAX_ASIDE_ITEMS; i++)
    if (items[i]!.word === ',') return i;
  return -1;
}

const isLong = (items: readonly Item[], open: number, close: number): boolean =>
  items.slice(open, close).some(({ word }) => LONG.has(word));
