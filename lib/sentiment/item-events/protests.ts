import { wordSet } from '@/lib/util/word-set';
import type { Item } from '../items/item';
import { classId } from '../items/lexicon';

const BAD = classId('bad');

/** Protests of a company's workers or customers. */
const PROTESTS = wordSet('walkout walkouts boycott boycotts stoppage stoppages');
/** Protests only near words of work: companies also strike deals. */
const STRIKES = wordSet('strike strikes');
const WORK = wordSet(
  'worker workers union unions unionized unionised employee employees staff crew crews pilots machinists baristas drivers dockworkers longshoremen teachers nurses actors writers miners engineers picket pickets walkout uaw teamsters striking strikers wage wages pay',
);
/** Words after "strike" in another sense: "strike a deal". */
const OBJECTS = wordSet('a an deal deals accord agreement pact balance price prices');
/** Most items after and before a protest that can describe it. */
const BEHIND = 12;
const BEFORE = 5;

/** Indices of items that name a protest against a company. Linear. */
function protestsIn(items: readonly Item[]): number[] {
  const found: number[] = [];
  for (let i = 0; i < items.length; i++) {
    const { word, cls } = items[i]!;
    if (cls !== BAD) continue;
    if (PROTESTS.has(word) || (STRIKES.has(word) && isOfWork(items, i))) found.push(i);
  }
  return found;
}

const isOfWork = (items: readonly Item[], i: number): boolean =>
  !OBJECTS.has(items[i + 1]?.word ?? '') &&
  (items[i - 1]?.word === 'on' || items.some(({ word }) => WORK.has(word)));

/**
 * Calls `turn` for each item near a protest in the same clause, with whether the item comes after the protest. A
 * protest is a burden on a company, so its growth is bad news: "the strike is spreading", "the boycott has gained
 * support".
 */
export function readProtests(items: readonly Item[], turn: (item: number, isBehind: boolean) => void): void {
  for (const at of protestsIn(items))
    for (let i = Math.max(0, at - BEFORE); i < items.length && i <= at + BEHIND; i++)
      if (i !== at && items[i]!.clause === items[at]!.clause) turn(i, i > at);
}
