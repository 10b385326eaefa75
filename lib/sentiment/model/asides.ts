import { wordSet } from '@/lib/util/word-set';
import type { Item } from '../items/item';

/** First words of an aside on the subject before it: relative pronouns, and articles and the like. */
const RELATIVES = wordSet('whose which who');
const ARTICLES = wordSet('a an once formerly one the');
/** Relations of another company to the subject of a sentence. */
const RELATIONS = wordSet(
  'rival competitor supplier customer partner unit part owner parent maker subsidiary affiliate spinoff spin-off contractor distributor backer investor peer client clients customers',
);
/** Most items from the comma before an aside to a name in it. */
const REACH = 9;

/**
 * Whether an item is in an aside on the subject of its sentence: X in "Acme, a rival of X, fell", "Acme, whose owner is
 * X".
 */
export function isInAside(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i > 0 && i >= at - REACH; i--) {
    if (items[i]!.word !== ',') continue;
    const first = items[i + 1]!.word;
    const between = items.slice(i + 1, at);
    return RELATIVES.has(first) || (ARTICLES.has(first) && between.some(({ word }) => RELATIONS.has(word)));
  }
  return false;
}
