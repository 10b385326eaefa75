import type { Token } from '@/lib/model';

/** Counts the words among tokens; numbers and punctuation do not count. */
export function countWords(tokens: readonly Token[]): number {
  let words = 0;
  for (const { kind } of tokens) if (kind === 'word') words++;
  return words;
}
