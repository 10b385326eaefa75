import type { Token } from '@/lib/model';

/** Whether a link begins here: the tokenizer leaves `https` apart from what follows. */
export const isLink = ({ norm }: Token): boolean => norm === 'http' || norm === 'https';

/** Index of the last token of a link that begins at `from`: it runs to the next space. */
export function linkEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end + 1 < tokens.length && tokens[end + 1]!.start === tokens[end]!.end) end++;
  return end;
}
