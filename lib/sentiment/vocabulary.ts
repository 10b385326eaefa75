import { memoize } from '@/lib/util/memoize';
import { MAX_WORDS } from './known-words';

/** The number of a word that has a vector, or of its last part ("pre-tax": "tax"); -1 where neither is known. */
export type Vocabulary = (word: string) => number;

/**
 * The vocabulary of words joined by line ends, as in the weights file. Recent answers are cached: the table of all words
 * is large, and each look-up in it misses the processor's cache.
 */
export function createVocabulary(words: string): Vocabulary {
  const numbers = new Map(words.split('\n').map((word, i) => [word, i]));
  return memoize(
    (word) => numbers.get(word) ?? numbers.get(word.slice(word.lastIndexOf('-') + 1)) ?? -1,
    MAX_WORDS,
  );
}
