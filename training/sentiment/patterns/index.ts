import { createRandom, type Random } from '../../random';
import type { ClassLabel, Row } from '../rows';
import { EFFECTS } from './effects';
import { expand } from './expand';
import { FACTS } from './facts';
import { HEADLINES } from './headlines';
import { MACRO } from './macro';
import { MOVES } from './moves';
import { NEWS, PROSE } from './news';
import { PAIRS } from './pairs';
import { PHRASES } from './phrases';
import { PLAIN } from './plain';
import { SOURCES } from './sources';
import { STATEMENTS } from './statements';
import { TONES } from './tones';
import { TOWARDS } from './towards';
import { MARKETS, WIRE } from './wire';
import { WRAPS } from './wraps';

const SIGN: Readonly<Record<string, ClassLabel>> = { '+': 'positive', '-': 'negative', '0': 'neutral' };

/** A sentence with slots, and the sentiment towards each of them. */
export interface Pattern {
  /** The label of each entity by its slot; the empty slot is the sentence as a whole. */
  labels: { slot: string; label: ClassLabel }[];
  pattern: string;
}

/** All patterns, in a fixed order. */
export const PATTERNS: readonly Pattern[] = [
  STATEMENTS,
  WIRE,
  HEADLINES,
  NEWS,
  PROSE,
  MARKETS,
  EFFECTS,
  PHRASES,
  SOURCES,
  PLAIN,
  FACTS,
  TOWARDS,
  PAIRS,
  MOVES,
  WRAPS,
  TONES,
  MACRO,
].flatMap(parse);

function parse(block: string): Pattern[] {
  return block
    .trim()
    .split('\n')
    .map((line) => {
      const [labels = '', pattern = ''] = line.split('\t');
      return {
        pattern,
        labels: labels.split(' ').map((code) => ({ slot: code.slice(0, -1), label: SIGN[code.at(-1)!]! })),
      };
    });
}

/** `perPattern` sentences of each pattern as labeled rows, one per labeled entity. */
export function generateRows(patterns: readonly Pattern[], perPattern: number, seed: number): Row[] {
  const random = createRandom(seed);
  return patterns.flatMap((pattern) =>
    Array.from({ length: perPattern }, () => rowsOf(pattern, random)).flat(),
  );
}

/** Share of the sentences about one company that are labeled as a whole text instead, and vice versa. */
const SWAPPED = 0.35;

function rowsOf({ pattern, labels }: Pattern, random: Random): Row[] {
  const { text, frame } = expand(pattern, random);
  const row = (target: string | null, label: ClassLabel): Row => ({
    text,
    target,
    label,
    source: 'patterns',
  });
  const swapped = labels.length === 1 && random() < SWAPPED;
  return labels.flatMap(({ slot, label }) => {
    if (slot === '') return [row(swapped && text.includes(frame.A!) ? frame.A! : null, label)];
    if (!text.toLowerCase().includes(frame[slot]!.toLowerCase())) return [];
    return [row(swapped ? null : frame[slot]!, label)];
  });
}
