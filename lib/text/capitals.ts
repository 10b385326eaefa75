import type { Token } from '@/lib/model';

/** Whether tokens are in title case: most of the longer words are capitalized, so capitals do not mark names. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  const capital = words.filter((token) => isCapital(token.text));
  return capital.length > words.length * 0.65;
}

/** Whether a word begins with a capital. The regular expression is slow, so ASCII is tested without it. */
export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}
