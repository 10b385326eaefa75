import { describe, expect, it } from 'vitest';
import { lexRank } from '@/lib/summary/centrality';

/** The textbook computation: full similarity matrix and power method. */
function lexRankByMatrix(texts: string[][]): number[] {
  const cosine = (a: string[], b: string[]) => {
    const count = (words: string[], word: string) => words.filter((each) => each === word).length;
    const dot = (x: string[], y: string[]) =>
      [...new Set(x)].reduce((sum, word) => sum + count(x, word) * count(y, word), 0);
    return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
  };
  const matrix = texts.map((a, i) => texts.map((b, j) => (i === j ? 0 : cosine(a, b))));
  const degrees = matrix.map((row) => row.reduce((sum, value) => sum + value, 0));
  let ranks = texts.map(() => 1);
  for (let round = 0; round < 20; round++) {
    ranks = matrix.map((row) =>
      row.reduce((sum, value, j) => sum + (0.85 * value * ranks[j]!) / degrees[j]!, 0.15),
    );
  }
  return ranks;
}

describe('lexRank', () => {
  it('gives in linear time what the similarity matrix gives', () => {
    const texts = [
      ['a', 'b', 'b'],
      ['b', 'c'],
      ['a', 'c', 'd'],
      ['d', 'e', 'a'],
    ];
    const expected = lexRankByMatrix(texts);
    lexRank(texts).forEach((rank, i) => {
      expect(rank).toBeCloseTo(expected[i]!, 10);
    });
  });

  it('puts a text that shares nothing, or has no words, last', () => {
    const [shared, , alone, empty] = lexRank([['a', 'b'], ['a', 'b', 'c'], ['x'], []]);
    expect(alone).toBeLessThan(shared!);
    expect(empty).toBeLessThan(shared!);
  });
});
