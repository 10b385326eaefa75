import type { Token } from '@/lib/model';
import { memoize } from '@/lib/util/memoize';
import { wordSet } from '@/lib/util/word-set';
import { hashWord } from './hash';
import { buildLexicon } from './lexicon';

/** Every word of the lexicon with its class. */
export const LEXICON = buildLexicon();

/** A token as the lexicon writes it: in lower case, without the possessive, at most 40 letters. */
export function wordOf({ norm }: Token): string {
  const bare = norm.endsWith("'s") ? norm.slice(0, -2) : norm;
  return bare.length > 40 ? bare.slice(0, 40) : bare;
}

const CLAUSE_WORDS = wordSet(
  'as while but after although though despite whereas because amid even before however when',
);
const CLAUSE_MARKS = wordSet(', ; : - ( ) ... | /');

/** Words of which something is remembered: as many as a long article has; no text can make more be kept. */
export const MAX_WORDS = 8000;

/** What is known of a word as the lexicon writes it. */
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

/** See `knownWord`. */
export type KnownWord = ReturnType<typeof knownWord>;

/** Rough on purpose: what counts is that the forms of one word meet. */
const stemOf = (word: string) => (word.length > 4 ? word.replace(/(?:ies|ied|ing|ed|es|s|e|y)$/, '') : word);
