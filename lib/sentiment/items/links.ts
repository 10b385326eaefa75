import type { Token } from '@/lib/model';

/** Whether a URL begins at a token: the tokenizer makes `https` a token of its own. */
export const isLink = ({ norm }: Token): boolean => norm === 'http' || norm === 'https';

/** Index of the last token of the URL that begins at `from`: it ends at the next space. */
export function linkEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end + 1 < tokens.length && tokens[end + 1]!.start === tokens[end]!.end) end++;
  return end;
}
