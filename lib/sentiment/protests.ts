import { wordSet } from '@/lib/util/word-set';
import type { Item } from './item';
import { classId } from './lexicon';

const BAD = classId('bad');

/** What a company's workers or customers do against it. */
const PROTESTS = wordSet('walkout walkouts boycott boycotts stoppage stoppages');
/** The same beside words of work alone: planes strike targets, companies strike deals. */
const STRIKES = wordSet('strike strikes');
const WORK = wordSet(
  'worker workers union unions unionized unionised employee employees staff crew crews pilots machinists baristas drivers dockworkers longshoremen teachers nurses actors writers miners engineers picket pickets walkout uaw teamsters striking strikers wage wages pay',
);
/** "Strike a deal", "strikes accord": a verb of another sense. */
const OBJECTS = wordSet('a an deal deals accord agreement pact balance price prices');
/** So many items lie between a protest and what is said of it at most. */
const BEHIND = 12;
const BEFORE = 5;

/** Items that name a protest against a company. None in most sentences. Linear. */
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
 * Calls `turn` with each item near a protest and in its clause, and whether the item stands behind the protest. A
 * protest is a burden on a company: it is bad news when it grows or gains strength ("the strike is spreading", "the
 * boycott has gained support").
 */
export function readProtests(items: readonly Item[], turn: (item: number, isBehind: boolean) => void): void {
  for (const at of protestsIn(items))
    for (let i = Math.max(0, at - BEFORE); i < items.length && i <= at + BEHIND; i++)
      if (i !== at && items[i]!.clause === items[at]!.clause) turn(i, i > at);
}
