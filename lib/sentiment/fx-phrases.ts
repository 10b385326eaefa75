import { BOTH_WAYS, FALLING, FALLS, RISES, RISING, type Words } from './fx-idioms';
import type { Span } from './item';

/** An idiom of currency traders in a text; it says that something rises (1) or falls (-1). */
export interface FxPhrase extends Span {
  sign: 1 | -1;
}

/**
 * Compiles an idiom: fills in its placeholders from `words`, lets spaces match any whitespace, and makes all groups
 * non-capturing.
 */
function compile(idiom: string, words: Words): RegExp {
  const filled = idiom.replace(/\{([a-z]+)\}/gu, (_, name: string) => `(${words[name]})`);
  return new RegExp(filled.replaceAll(/\((?!\?)/gu, '(?:').replaceAll(' ', '\\s'), 'giu');
}

const PATTERNS: readonly (readonly [pattern: RegExp, sign: 1 | -1])[] = [
  ...BOTH_WAYS.flatMap((idiom) => [
    [compile(idiom, FALLING), -1] as const,
    [compile(idiom, RISING), 1] as const,
  ]),
  ...FALLS.map((idiom) => [compile(idiom, FALLING), -1] as const),
  ...RISES.map((idiom) => [compile(idiom, RISING), 1] as const),
];

/** The idioms in a text, with their offsets; of two that overlap, the one that is listed first counts. */
export function fxPhrases(text: string): FxPhrase[] {
  const found: FxPhrase[] = [];
  for (const [pattern, sign] of PATTERNS) {
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const phrase = { start: index, end: index + words.length, sign };
      if (!found.some(({ start, end }) => start < phrase.end && phrase.start < end)) found.push(phrase);
    }
  }
  return found;
}

const BEFORE = '\\s(?:u\\.?s\\.?\\s|safe-haven\\s)?$';
const WEAK = new RegExp(
  `\\b(?:weak(?:er|ening)?|soft(?:er|ening)?|subdued|depressed|faltering|falling|sliding|struggling|battered|wobbly|retreating|declining)${BEFORE}`,
  'iu',
);
const STRONG = new RegExp(
  `\\b(?:strong(?:er)?|firm(?:er|ing)?|strengthening|resurgent|robust|rising|rallying|buoyant|resilient|bullish|surging|recovering|rebounding)${BEFORE}`,
  'iu',
);

/** What the word right before a currency says of it, as in "a softer dollar": 1 rises, -1 falls, 0 neither. */
export function directionByWordBefore(before: string): -1 | 0 | 1 {
  if (STRONG.test(before)) return 1;
  return WEAK.test(before) ? -1 : 0;
}
