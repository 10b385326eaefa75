import type { Token } from '@/lib/model';

/** Whether capitals say nothing about names: most of the longer words have one. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  const capital = words.filter((token) => isCapital(token.text));
  return capital.length > words.length * 0.65;
}

/** Whether a word begins with a capital; the expression is for letters beyond ASCII only, as it is slow. */
export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}
