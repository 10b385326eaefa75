import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountOf, runsOf } from '@/components/overlay/evidence/word-weights';

const word = fc.record({
  text: fc.constant(''),
  start: fc.integer({ min: -5, max: 60 }),
  end: fc.integer({ min: -5, max: 60 }),
  weight: fc.double({ min: -3, max: 3, noNaN: true }),
});

const weights = (words: readonly { text: string; start: number; end: number; weight: number }[]) => ({
  words,
  bias: 0,
  logit: 0,
});

describe('the figures of a sentence', () => {
  it('add up to the displayed sum, whatever the weights', () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 20 }),
        fc.double({ min: -3, max: 3, noNaN: true }),
        (words, bias) => {
          const logit = words.reduce((sum, { weight }) => sum + weight, bias);
          const account = accountOf('x'.repeat(50), { words, bias, logit });
          const told = account.runs.filter(({ tell }) => tell).map(({ weight = 0 }) => weight);
          const added = [account.bias, account.others, ...told].reduce(
            (sum, each) => sum + Math.round(100 * each),
            0,
          );
          expect(added - Math.round(100 * account.sum)).toBe(0);
          expect(Math.abs(account.sum - logit)).toBeLessThan(0.0051);
        },
      ),
    );
  });
});

describe('runs of a sentence', () => {
  it('concatenate to the sentence, whatever the offsets', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(word, { maxLength: 20 }), (text, words) => {
        const runs = runsOf(text, weights(words));
        expect(runs.map((run) => run.text).join('')).toBe(text);
        expect(runs.filter((run) => run.tell).length).toBeLessThanOrEqual(8);
      }),
    );
  });

  it('carry the weight of their word, and a figure where it is worth one', () => {
    const words = [
      { text: 'loss', start: 4, end: 8, weight: -1.5 },
      { text: 'the', start: 0, end: 3, weight: 0.01 },
    ];
    expect(runsOf('the loss', weights(words))).toEqual([
      { text: 'the', weight: 0.01, tell: false },
      { text: ' ' },
      { text: 'loss', weight: -1.5, tell: true },
    ]);
  });
});
