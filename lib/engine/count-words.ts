import type { Token } from '@/lib/model';

/** How many of the tokens are words: numbers and punctuation are none. */
export function countWords(tokens: readonly Token[]): number {
  let words = 0;
  for (const { kind } of tokens) if (kind === 'word') words++;
  return words;
}
