const WORD = /[\p{L}\p{N}]+/gu;
const PLAIN_WORD = /[a-z\d]+/g;
const MARKS = /\p{M}+/gu;
const BEYOND_ASCII = /[^\0-\x7f]/;
/** Longer "words" are addresses and hashes: nobody searches for their ends. */
const MAX_WORD_LENGTH = 40;

/** The words of a text as search compares them: lower case, without accents, each once, in order of appearance. */
export function wordsOf(text: string): string[] {
  return [...new Set(wordsIn(text))].map((word) => word.slice(0, MAX_WORD_LENGTH));
}

/** For pure ASCII a simpler pattern finds the same words in half the time. */
const wordsIn = (text: string): string[] =>
  (BEYOND_ASCII.test(text)
    ? text.normalize('NFKD').replace(MARKS, '').toLowerCase().match(WORD)
    : text.toLowerCase().match(PLAIN_WORD)) ?? [];
