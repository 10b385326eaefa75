import { BOTH_WAYS, FALLING, FALLS, RISES, RISING, type Words } from './fx-idioms';
import type { Span } from './items/item';

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

type Pattern = readonly [pattern: RegExp, sign: 1 | -1];

let compiled: readonly Pattern[] | undefined;

/** Compiled on first use, so that they do not delay each start of the background. */
const patterns = (): readonly Pattern[] => (compiled ??= compileAll());

const compileAll = (): Pattern[] => [
  ...BOTH_WAYS.flatMap((idiom): Pattern[] => [
    [compile(idiom, FALLING), -1],
    [compile(idiom, RISING), 1],
  ]),
  ...FALLS.map((idiom): Pattern => [compile(idiom, FALLING), -1]),
  ...RISES.map((idiom): Pattern => [compile(idiom, RISING), 1]),
];

/** Most idioms that are read of a text; only a text without sentences has more. */
const MAX_PHRASES = 50;

/**
 * The idioms in a text, with their offsets; of two that overlap, the one that is listed first counts. At most
 * `MAX_PHRASES`.
 */
export function fxPhrases(text: string): FxPhrase[] {
  const found: FxPhrase[] = [];
  for (const [pattern, sign] of patterns()) {
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const phrase = { start: index, end: index + words.length, sign };
      if (!found.some(({ start, end }) => start < phrase.end && phrase.start < end)) found.push(phrase);
      if (found.length === MAX_PHRASES) return found;
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
