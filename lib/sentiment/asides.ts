import { wordSet } from '@/lib/util/word-set';
import type { Item } from './item';

/** How an aside on the subject before it begins. */
const RELATIVES = wordSet('whose which who');
const ARTICLES = wordSet('a an once formerly one the');
/** What another company is to the subject of a sentence. */
const RELATIONS = wordSet(
  'rival competitor supplier customer partner unit part owner parent maker subsidiary affiliate spinoff spin-off contractor distributor backer investor peer client clients customers',
);
/** So many items lie between the beginning of an aside and a name in it at most. */
const REACH = 9;

/** Whether an item stands in an aside on the subject of its sentence: "Acme, a rival of X, fell", "Acme, whose owner is X". */
export function isInAside(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i > 0 && i >= at - REACH; i--) {
    if (items[i]!.word !== ',') continue;
    const first = items[i + 1]!.word;
    const between = items.slice(i + 1, at);
    return RELATIVES.has(first) || (ARTICLES.has(first) && between.some(({ word }) => RELATIONS.has(word)));
  }
  return false;
}
