import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type SentenceScore } from '@/lib/model';
import { summarizeOverall } from '@/lib/model/overall';

/** The label of sentences with equal weights, given as P(negative) and P(positive). */
function labelOf(...sentences: [negative: number, positive: number][]) {
  const weight = 1 / sentences.length;
  const scores = sentences.map(([negative, positive]) => ({
    probabilities: { negative, positive, neutral: 1 - negative - positive },
    weight,
    contribution: weight * (positive - negative),
  }));
  return summarizeOverall(scores as SentenceScore[], DEFAULT_SETTINGS.thresholds).label;
}

describe('the label of the whole', () => {
  it('is the likeliest class of one sentence or two', () => {
    expect(labelOf([0.4, 0.5])).toBe('positive');
    expect(labelOf([0.1, 0.6], [0.35, 0.3])).toBe('positive');
    expect(labelOf([0.05, 0.3], [0.05, 0.35])).toBe('neutral');
  });

  it('is mixed where two sentences are opposed', () => {
    expect(labelOf([0.8, 0.1], [0.1, 0.8])).toBe('mixed');
  });

  it('is the band of the score from three sentences on', () => {
    expect(labelOf([0.05, 0.3], [0.05, 0.35], [0.05, 0.3])).toBe('positive');
    expect(labelOf([0.6, 0.1], [0.1, 0.6], [0.3, 0.3])).toBe('mixed');
  });
});
