import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWeights, writeWeights } from '@/lib/sentiment/model/weights-file';

const FILE = readFileSync('public/models/sentiment.bin');
const WEIGHTS = readWeights(FILE);

const bytes = fc.uint8Array({ maxLength: 40 });
const ARRAYS = fc.record({
  linear: bytes,
  vectors: bytes,
  filters: bytes,
  codes: bytes,
  filterBias: bytes,
  output: bytes,
  words: bytes,
});
const contentsOf = (arrays: object) =>
  Object.entries(arrays).map(([name, array]: [string, Uint8Array]) => [name, [...array]]);

describe('the weights file', () => {
  it('is written as it was read', () => {
    expect(FILE.equals(writeWeights(WEIGHTS))).toBe(true);
  });

  it('reads what it wrote, arrays of any length', () => {
    fc.assert(
      fc.property(ARRAYS, (arrays) => {
        const read = readWeights(writeWeights({ ...WEIGHTS, arrays }));
        expect(contentsOf(read.arrays)).toEqual(contentsOf(arrays));
      }),
    );
  });

  it('says what it lacks', () => {
    const { words: _, ...arrays } = WEIGHTS.arrays;
    const { dimensions: __, ...numbers } = WEIGHTS.numbers;
    const written = (part: object) => writeWeights({ ...WEIGHTS, ...part });
    expect(() => readWeights(written({ arrays }))).toThrow('lacks words');
    expect(() => readWeights(written({ numbers }))).toThrow('lacks dimensions');
  });

  it('says when it is cut short, or is something else', () => {
    expect(() => readWeights(FILE.subarray(0, -8))).toThrow('cut short');
    expect(() => readWeights(new TextEncoder().encode('{"id":"weights"}'))).toThrow(
      'not a sentiment weights file',
    );
  });
});
