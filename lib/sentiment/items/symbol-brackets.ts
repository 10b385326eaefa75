import type { Token } from '@/lib/model';

const SYMBOL = '\\$?(?:[A-Z]{1,6}(?:[.-][A-Z]{1,3})?|\\d{4,6}\\.[A-Z]{1,3})';
/** Contents of "(NVDA)", "(NASDAQ: NVDA)", "(TSX: ABX; NYSE: GOLD)" and "<JNJ.N>", without spaces. */
const SYMBOLS = new RegExp(`^(?:[A-Za-z]{2,9}:)?${SYMBOL}(?:[;,/](?:[A-Za-z]{2,9}:)?${SYMBOL}){0,3}$`, 'u');
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '<': '>' };
/** Most tokens in such a bracket. */
const MAX_TOKENS = 14;

/**
 * Index of the token that closes the bracket of ticker symbols that opens at `from`; -1 if none opens there. Such a
 * bracket identifies a share and carries no sentiment.
 */
export function symbolBracketEnd(tokens: readonly Token[], from: number): number {
  const opening = tokens[from]!.text;
  const closing = opening.length === 1 ? CLOSING[opening] : undefined;
  if (closing === undefined) return -1;
  let inside = '';
  for (let i = from + 1; i < tokens.length && i <= from + MAX_TOKENS; i++) {
    if (tokens[i]!.text === closing) return SYMBOLS.test(inside) ? i : -1;
    inside += tokens[i]!.text;
  }
  return -1;
}
