import { memoize } from '@/lib/util/memoize';
import { MAX_WORDS } from './known-words';

/** The number of a word that has a vector, or of its last part ("pre-tax": "tax"); -1 where neither is known. */
export type Vocabulary = (word: string) => number;

/**
 * Words joined by line ends, as in the weights file. The words of what is being read are kept by themselves: in a table
 * of all each is a walk through cold memory.
 */
export function createVocabulary(words: string): Vocabulary {
  const numbers = new Map(words.split('\n').map((word, i) => [word, i]));
  return memoize(
    (word) => numbers.get(word) ?? numbers.get(word.slice(word.lastIndexOf('-') + 1)) ?? -1,
    MAX_WORDS,
  );
}
