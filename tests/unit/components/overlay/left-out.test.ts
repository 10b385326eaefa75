import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutSentences } from '@/components/overlay/left-out';
import { type Analysis, DEFAULT_SETTINGS, type Evidence } from '@/lib/model';
import { sampleOf } from '@/tests/gallery/sample';

const { thresholds } = DEFAULT_SETTINGS;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** An analysis with one private company, whose evidence has these scores with equal weights. */
function analysisOf(scores: readonly number[]): Analysis {
  const evidence = scores.map(
    (score, sentence): Evidence => ({
      sentence,
      score,
      neutral: 1 - Math.abs(score),
      weight: 1 / scores.length,
      contribution: score / scores.length,
      voice: 'reporter',
    }),
  );
  const sentiment = {
    label: 'mixed' as const,
    score: sum(scores) / scores.length,
    confidence: 0.5,
    evidence,
  };
  const entity = { name: 'Acme', kind: 'private' as const, inTitle: false, mentions: [], sentiment };
  return { ...sampleOf('Title', [['One.', 0.5, 1]]).analysis, entities: [entity] };
}

const sentimentOf = (scores: readonly number[], out: readonly number[]) =>
  withoutSentences(analysisOf(scores), new Set(out), thresholds).entities[0]!.sentiment!;

describe('instruments without the sentences that were left out', () => {
  it('are scored over the rest, in shares that sum to 1 again', () => {
    const { score, label, evidence } = sentimentOf([0.9, -0.3, -0.5], [0]);
    expect(score).toBeCloseTo(-0.4, 9);
    expect(label).toBe('negative');
    expect(evidence.map(({ sentence }) => sentence)).toEqual([1, 2]);
  });

  it('are untouched where they do not depend on them', () => {
    const analysis = analysisOf([0.9, -0.3]);
    expect(withoutSentences(analysis, new Set([7]), thresholds)).toEqual(analysis);
    expect(withoutSentences(analysis, new Set(), thresholds)).toBe(analysis);
  });

  it('are neutral with no confidence where nothing is left', () => {
    expect(sentimentOf([0.9], [0])).toMatchObject({
      label: 'neutral',
      score: 0,
      confidence: 0,
      evidence: [],
    });
  });

  it('add up, within -1..1, whatever is left out', () => {
    const scores = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(scores, fc.array(fc.nat(8)), (values, out) => {
        const { score, evidence } = sentimentOf(values, out);
        expect(sum(evidence.map(({ contribution }) => contribution))).toBeCloseTo(score, 6);
        expect(Math.abs(score)).toBeLessThanOrEqual(1 + 1e-6);
      }),
    );
  });
});
