import { describe, expect, it } from 'vitest';
import { porterStem } from '@/training/summaries/porter-stemmer';
import { rouge, rougeTokens } from '@/training/summaries/rouge';

describe('rouge', () => {
  it('counts clipped n-grams and the longest common subsequence', () => {
    const scores = rouge(['a', 'b', 'c', 'a'], ['a', 'c', 'b', 'd']);
    expect(scores.rouge1).toBeCloseTo(6 / 8, 10);
    expect(scores.rouge2).toBe(0);
    expect(scores.rougeL).toBeCloseTo(4 / 8, 10);
  });

  it('is 1 for the same text and 0 for nothing in common', () => {
    const text = rougeTokens('The bank cut its rates.');
    expect(rouge(text, text)).toEqual({ rouge1: 1, rouge2: 1, rougeL: 1 });
    expect(rouge(text, ['x'])).toEqual({ rouge1: 0, rouge2: 0, rougeL: 0 });
  });
});

describe('porterStem', () => {
  it.each([
    ['caresses', 'caress'],
    ['ponies', 'poni'],
    ['plastered', 'plaster'],
    ['hopping', 'hop'],
    ['filing', 'file'],
    ['happy', 'happi'],
    ['relational', 'relat'],
    ['vietnamization', 'vietnam'],
    ['electricity', 'electr'],
    ['adjustment', 'adjust'],
    ['adoption', 'adopt'],
    ['controlling', 'control'],
    ['rate', 'rate'],
  ])('stems %s as the paper does', (word, stem) => expect(porterStem(word)).toBe(stem));
});
