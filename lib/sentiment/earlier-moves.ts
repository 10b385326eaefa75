import { wordSet } from '@/lib/util/word-set';
import type { Item } from './item';
import { DOWN, UP, verbSet } from './word-sets';

const CLOSE = verbSet('close end finish settle');
/** "Was last trading up", "was last down". */
const LAST = wordSet('trading traded up down seen');
/** "Earlier in the session it had been up": the whole sentence is of what came before. */
const PARTS_OF_DAY = wordSet('session day trading');
/** What leads from an earlier move to how it ended. */
const TURNS = wordSet('before but then only turned turning reversed yet');
/** So many items stand between such a word and the end, and between that and its direction. */
const REACH = 6;
/** How an aside about a longer time begins, and what tells that it is one. */
const ASIDES = wordSet('up down which whose');
const LONG = wordSet(
  'year years since far month months quarter week weeks january february march april may june july august september october november december date',
);
/** Items between the signs of an aside, at most. */
const MAX_ASIDE_ITEMS = 14;

/**
 * Items that tell of a move before the one that the sentence is about: "rose 5% before closing down 2%", "fell at
 * first, then climbed", "its shares, up 130% this year, fell".
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

/** Moves before the last turn to how it ended. */
function beforeTheEnd(items: readonly Item[]): number[] {
  for (let turn = items.length - 1; turn > 0; turn--)
    if (TURNS.has(items[turn]!.word) && endsAfter(items, turn)) return movesIn(items, 0, turn);
  return [];
}

/** "Then fell", "but finished 3% lower", "before closing down". */
function endsAfter(items: readonly Item[], turn: number): boolean {
  if (items[turn]!.word === 'then') return isMove(items[turn + 1]);
  for (let i = turn + 1; i <= turn + REACH && i < items.length; i++)
    if (isEnd(items, i)) return items.slice(i + 1, i + REACH).some(isMove);
  return false;
}

const isEnd = (items: readonly Item[], i: number): boolean =>
  CLOSE.has(items[i]!.word) || (items[i]!.word === 'last' && LAST.has(items[i + 1]?.word ?? ''));

/** Moves between commas that are of a longer time than the one behind the second comma. */
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
