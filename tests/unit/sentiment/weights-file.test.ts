import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWeights, writeWeights } from '@/lib/sentiment/model/weights-file';

describe('the weights file', () => {
  it('reads what it wrote, arrays of any length', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 5 }), (contents) => {
        const arrays = Object.fromEntries(contents.map((array, i) => [`array${i}`, array]));
        const { header, arrays: read } = readWeights(writeWeights('an id', { scale: 0.5 }, arrays));
        expect(header).toMatchObject({ id: 'an id', numbers: { scale: 0.5 } });
        expect(Object.values(read).map((array) => [...array])).toEqual(contents.map((array) => [...array]));
      }),
    );
  });
});
