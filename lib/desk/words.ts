const WORD = /[\p{L}\p{N}]+/gu;
const MARKS = /\p{M}+/gu;
/** Longer "words" are addresses and hashes: nobody searches for their tails. */
const LONGEST_WORD = 40;

/** The words of a text as search knows them: lower case, without accents, each once, in order of appearance. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFKD').replace(MARKS, '').toLowerCase();
  return [...new Set(plain.match(WORD) ?? [])].map((word) => word.slice(0, LONGEST_WORD));
}
