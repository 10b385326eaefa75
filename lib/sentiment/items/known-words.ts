import type { Token } from '@/lib/model';
import { memoize } from '@/lib/util/memoize';
import { wordSet } from '@/lib/util/word-set';
import { hashWord } from './hash';
import { buildLexicon } from './lexicon';

/** Every word of the lexicon with its class. */
export const LEXICON = buildLexicon();

/** A token in the lexicon's form: lower case, without possessive, at most 40 characters. */
export function wordOf({ norm }: Token): string {
  const bare = norm.endsWith("'s") ? norm.slice(0, -2) : norm;
  return bare.length > 40 ? bare.slice(0, 40) : bare;
}

const CLAUSE_WORDS = wordSet(
  'as while but after although though despite whereas because amid even before however when',
);
const CLAUSE_MARKS = wordSet(', ; : - ( ) ... | /');

/** Most words kept in a cache: as many as a long article has. */
export const MAX_WORDS = 8000;

/** Hashes and class of a word in the lexicon's form. Cached. */
export const knownWord = memoize(
  (word: string) => ({
    word,
    id: hashWord(word),
    stem: hashWord(stemOf(word)),
    cls: LEXICON.get(word),
    beginsClause: CLAUSE_MARKS.has(word) || CLAUSE_WORDS.has(word),
  }),
  MAX_WORDS,
);

/** Result of `knownWord`. */
export type KnownWord = ReturnType<typeof knownWord>;

/** Rough on purpose: the forms of one word only need to get the same stem. */
const stemOf = (word: string) => (word.length > 4 ? word.replace(/(?:ies|ied|ing|ed|es|s|e|y)$/, '') : word);
