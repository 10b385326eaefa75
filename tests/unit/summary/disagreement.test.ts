import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type SentenceScore } from '@/lib/model';
import { scoreBand } from '@/lib/model/labels';
import { disagreement } from '@/lib/summary';

const { thresholds } = DEFAULT_SETTINGS;

function scored(part: 'title' | 'body', score: number): SentenceScore {
  const probabilities = {
    negative: Math.max(0, -score),
    neutral: 1 - Math.abs(score),
    positive: Math.max(0, score),
  };
  return {
    part,
    start: 0,
    end: 9,
    score,
    label: scoreBand(score, thresholds),
    probabilities,
    weight: 0.2,
    contribution: 0,
  };
}

const article = (title: number, ...body: number[]) => [
  scored('title', title),
  ...body.map((score) => scored('body', score)),
];

describe('disagreement', () => {
  it.each([
    [article(-0.8, 0.6, -0.6, 0.5, -0.5), { headline: 'negative', body: 'mixed' }],
    [article(0.8, -0.6, -0.5, 0), { headline: 'positive', body: 'negative' }],
    [article(-0.8, 0, 0, 0.1), { headline: 'negative', body: 'neutral' }],
  ])('says both labels where they differ', (sentences, expected) =>
    expect(disagreement(sentences, thresholds)).toEqual(expected),
  );

  it.each([
    ['agree', article(0.8, 0.6, 0.5, 0.4)],
    ['have a headline that claims nothing', article(0, 0.6, 0.5, 0.4)],
    ['have no title', article(0, 0.6, -0.6, 0.4).slice(1)],
    ['have too little body', article(0.8, -0.6)],
  ])('is silent where they %s', (_, sentences) =>
    expect(disagreement(sentences, thresholds)).toBeUndefined(),
  );
});
