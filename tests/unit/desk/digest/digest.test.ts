import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DigestRow, decodeSegment, encodeSegment, SEGMENT_ROWS } from '@/lib/desk/digest/segment';
import { LABELS } from '@/lib/model';
import { ENTRY_KINDS } from '@/lib/model/kinds';

const word = fc.string({ minLength: 1, maxLength: 8 });
const set = (max: number) => fc.uniqueArray(word, { maxLength: max });
const float = fc.float({ min: -1, max: 1, noNaN: true }).map((value) => value + 0);

const row = fc.record({
  time: fc.integer({ min: 0, max: 2e12 }),
  lastSeen: fc.integer({ min: 0, max: 2e12 }),
  label: fc.constantFrom(...LABELS),
  kind: fc.constantFrom(...ENTRY_KINDS),
  starred: fc.boolean(),
  score: float,
  story: fc.maxSafeNat(),
  host: word,
  tickers: fc.array(fc.record({ symbol: word, score: float, relevance: float }), { maxLength: 4 }),
  events: set(3),
  names: set(3),
  words: set(6).map((words) => words.sort()),
});

describe('a segment', () => {
  it('gives back the rows that were laid out in it, in the order of their slots', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), (given) => {
        const rows: DigestRow[] = given.map((each, slot) => ({ ...each, slot }));
        const segment = encodeSegment(0, 1, [...rows].reverse());
        expect(decodeSegment(structuredClone(segment))).toEqual(rows.map(plainZero));
      }),
      { numRuns: 60 },
    );
  });

  it('holds as many distinct values as there can be in its rows', () => {
    const rows = Array.from({ length: SEGMENT_ROWS }, (_, slot) => ({
      ...fc.sample(row, { numRuns: 1, seed: slot })[0]!,
      slot,
      names: Array.from({ length: 24 }, (__, n) => `name ${slot * 24 + n}`),
    }));
    const last = decodeSegment(encodeSegment(0, 1, rows)).at(-1);
    expect(last?.names.at(-1)).toBe(`name ${SEGMENT_ROWS * 24 - 1}`);
  });
});

/** Replaces -0, which a Float32Array preserves, by 0. */
const plainZero = (each: DigestRow): DigestRow => ({ ...each, score: each.score + 0 });
