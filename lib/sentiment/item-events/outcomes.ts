import { entryIn } from '@/lib/util/is-object';
import { wordSet } from '@/lib/util/word-set';
import type { Item } from '../items/item';
import type { Direction } from '../items/numbers';
import { verbSet } from '../items/word-sets';

const REFUSE = new Set([...verbSet('decline refuse'), 'unwilling']);
/** Pairs of words that negate what follows: "anything but healthy". */
const NEGATING: Readonly<Record<string, string>> = { anything: 'but', far: 'from', nowhere: 'near' };
/**
 * Whether an item negates what follows: "declined to approve", "recommended against approving", "far from healthy".
 */
export function isRefusal(items: readonly Item[], i: number): boolean {
  const { word } = items[i]!;
  const next = items[i + 1]?.word;
  if (next === undefined) return false;
  if (word === 'against') return next.endsWith('ing');
  return REFUSE.has(word) ? next === 'to' : entryIn(NEGATING, word) === next;
}

const END = new Set([
  ...verbSet('drop close end dismiss reject scrap withdraw abandon toss'),
  ...wordSet('threw throws thrown throwing'),
]);
const BURDENS = wordSet(
  'probe probes investigation investigations inquiry inquiries case cases lawsuit lawsuits suit suits charge charges claim claims complaint complaints monitoring scrutiny strike strikes walkout walkouts boycott boycotts',
);
/** Most items from the verb to the burden: "threw out the antitrust case". */
const BURDEN_REACH = 5;

/** Burdens that end, as indices of verb and burden: "dropped" and "probe" in "dropped their probe". */
export function endedBurdens(items: readonly Item[]): [verb: number, burden: number][] {
  const found: [number, number][] = [];
  for (let i = 0; i < items.length; i++) {
    if (!END.has(items[i]!.word)) continue;
    const burden = nextOf(items, i, BURDENS, BURDEN_REACH);
    if (burden > 0) found.push([i, burden]);
  }
  return found;
}

const EARN = new Set([...verbSet('turn make post report generate earn book'), 'made']);
const PROFIT = wordSet('profit profits profitable money');
const NEVER = wordSet("not n't never yet hasn't haven't hadn't didn't doesn't");

/** Indices of profits that were not made: "has never turned a profit", "has yet to earn money". */
export function lackedProfits(items: readonly Item[]): number[] {
  const found: number[] = [];
  for (let i = 0; i < items.length; i++) {
    if (!NEVER.has(items[i]!.word)) continue;
    const verb = nextOf(items, i, EARN, 2);
    const profit = verb > 0 ? nextOf(items, verb, PROFIT, 4) : -1;
    if (profit > 0) found.push(profit);
  }
  return found;
}

const KNOCK = verbSet('wipe knock shave slice chop');
/** Most items from the verb to "off": "wiped some $4 billion off". */
const SUM_REACH = 7;
/** Verbs that take a sum off something, with the direction down: "knocks 2% off profit". */
export function knocksIn(items: readonly Item[]): [item: number, direction: Direction][] {
  const found: [number, Direction][] = [];
  for (let i = 1; i < items.length; i++) {
    if (items[i]!.word !== 'off') continue;
    for (let j = i - 1; j >= 0 && j >= i - SUM_REACH && items[j]!.clause === items[i]!.clause; j--)
      if (KNOCK.has(items[j]!.word)) found.push([j, -1]);
  }
  return found;
}

const BET = wordSet('bet bets betting wager wagers wagered');
const POSITIONS = wordSet('position positions bet bets');
/** Whether an item is the last word of a bet on a fall: "bets against", "a short position". */
export function isShort(items: readonly Item[], i: number): boolean {
  const before = items[i - 1]?.word ?? '';
  return (
    (items[i]!.word === 'against' && BET.has(before)) || (before === 'short' && POSITIONS.has(items[i]!.word))
  );
}

/** Index of the next `wanted` word after an item, in its clause and at most `reach` items away; -1 if there is none. */
function nextOf(items: readonly Item[], from: number, wanted: ReadonlySet<string>, reach: number): number {
  for (
    let i = from + 1;
    i < items.length && i <= from + reach && items[i]!.clause === items[from]!.clause;
    i++
  )
    if (wanted.has(items[i]!.word)) return i;
  return -1;
}
