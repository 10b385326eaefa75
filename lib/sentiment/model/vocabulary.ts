import { memoize } from '@/lib/util/memoize';
import { MAX_WORDS } from '../items/known-words';

/** The number of a word's vector, or of its last part's ("tax" for "pre-tax"); -1 if neither has one. */
export type Vocabulary = (word: string) => number;

/**
 * Creates the vocabulary from words joined by line ends, as in the weights file. Recent results are cached, as each
 * look-up in the large table of all words misses the CPU cache.
 */
export function createVocabulary(words: string): Vocabulary {
  const numbers = new Map(words.split('\n').map((word, i) => [word, i]));
  return memoize(
    (word) => numbers.get(word) ?? numbers.get(word.slice(word.lastIndexOf('-') + 1)) ?? -1,
    MAX_WORDS,
  );
}
