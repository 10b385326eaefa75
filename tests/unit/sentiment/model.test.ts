import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadSentimentModel } from '@/lib/sentiment';
import { tokenize } from '@/lib/text';

const model = loadSentimentModel(readFileSync('public/models/sentiment.bin'));

describe('the sentiment model', () => {
  it('refuses bytes that are no weights', () => {
    expect(() => loadSentimentModel(new Uint8Array(64))).toThrow(/weights/);
    expect(() => loadSentimentModel(new Uint8Array(0))).toThrow(/weights/);
  });

  it('refuses a file that is cut short', () => {
    const bytes = readFileSync('public/models/sentiment.bin');
    expect(() => loadSentimentModel(bytes.subarray(0, bytes.length - 1000))).toThrow(/cut short/);
  });

  it('gives probabilities that sum to 1, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.nat(50),
        fc.nat(50),
        (text, start, length) => {
          const { negative, neutral, positive } = model.predict(tokenize(text), [
            { start, end: start + length },
          ]);
          expect(negative + neutral + positive).toBeCloseTo(1, 9);
          expect(Math.min(negative, neutral, positive)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it('explains a sentence by weights that add up to its logit, and the logit is the one it predicts by', () => {
    const words = fc.constantFrom(
      'Acme',
      'profit',
      'loss',
      'rose',
      'fell',
      '12',
      '%',
      'not',
      'EUR',
      'from',
      '"',
      '?',
      'the',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 30 }), (chosen) => {
        const tokens = tokenize(chosen.join(' '));
        const { words: weighed, bias, logit } = model.explain(tokens);
        const { negative, positive } = model.predict(tokens);
        expect(weighed.reduce((sum, { weight }) => sum + weight, bias)).toBeCloseTo(logit, 6);
        expect(Math.log(positive / negative)).toBeCloseTo(logit, 6);
      }),
    );
  });

  it('explains words at their places', () => {
    const text = 'Net loss narrowed to EUR 2.1 mn';
    for (const { text: word, start, end } of model.explain(tokenize(text)).words)
      expect(text.slice(start, end)).toBe(word);
  });
});
