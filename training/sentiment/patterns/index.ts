import { createRandom, type Random } from '../random';
import type { ClassLabel, Row } from '../rows';
import { expand } from './expand';
import { STATEMENTS } from './statements';
import { MARKETS, WIRE } from './wire';

const SIGN: Readonly<Record<string, ClassLabel>> = { '+': 'positive', '-': 'negative', '0': 'neutral' };

export interface Pattern {
  /** Label of each entity, by its slot; the empty slot is the sentence as a whole. */
  labels: { slot: string; label: ClassLabel }[];
  pattern: string;
}

/** All patterns, in a fixed order. */
export const PATTERNS: readonly Pattern[] = [STATEMENTS, WIRE, MARKETS].flatMap(parse);

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

/** `perPattern` sentences of each pattern as labelled rows, one for each entity that has a label. */
export function generateRows(patterns: readonly Pattern[], perPattern: number, seed: number): Row[] {
  const random = createRandom(seed);
  return patterns.flatMap((pattern) =>
    Array.from({ length: perPattern }, () => rowsOf(pattern, random)).flat(),
  );
}

function rowsOf({ pattern, labels }: Pattern, random: Random): Row[] {
  const { text, frame } = expand(pattern, random);
  return labels.flatMap(({ slot, label }) => {
    if (slot !== '')
      return text.includes(frame[slot]!) ? [{ text, target: frame[slot]!, label, source: 'patterns' }] : [];
    const target = pattern.includes('{A}') && random() < 0.3 ? frame.A! : null;
    return [{ text, target, label, source: 'patterns' }];
  });
}
