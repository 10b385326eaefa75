import { describe, expect, it } from 'vitest';
import { noveltyOf } from '@/lib/summary';

const EARLIER = [
  'Meta talks to Scale AI about an investment.',
  'Scale AI labels data for OpenAI and Google.',
];

describe('noveltyOf', () => {
  it('finds what earlier articles on the story did not say', () => {
    const now = [
      'Meta talks to Scale AI about an investment.',
      'Meta takes a 49% stake in Scale AI for $14 billion.',
    ];
    expect(noveltyOf(now, [EARLIER, ['Wheat prices rose in Chicago.']])).toEqual({
      related: [0],
      fresh: [1],
    });
  });

  it('takes a new number for news even in known words', () => {
    const now = ['Scale AI labels data for OpenAI and Google for $9.'];
    expect(noveltyOf(now, [EARLIER]).fresh).toEqual([0]);
  });

  it('finds all new where nothing was read', () => {
    expect(noveltyOf(['Acme fell.', 'Bolt rose.'], [])).toEqual({ related: [], fresh: [0, 1] });
  });
});
