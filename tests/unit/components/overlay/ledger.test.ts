import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerOf } from '@/components/overlay/ledger';
import { roundToSum } from '@/components/overlay/round-to-sum';
import { DEFAULT_SETTINGS } from '@/lib/model';
import { summarizeOverall } from '@/lib/model/overall';
import { type Line, sampleOf } from '@/tests/gallery/sample';

const { thresholds } = DEFAULT_SETTINGS;

const scores = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 });
const analysisOf = (values: readonly number[]) =>
  sampleOf(
    'Title',
    values.map((score, at): Line => [`Sentence ${at}.`, score, 1 + (at % 3)]),
  ).analysis;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('ledger', () => {
  it('equals the analysis while nothing is excluded', () => {
    const analysis = analysisOf([0.5, -0.2]);
    expect(ledgerOf(analysis, new Set(), thresholds).overall).toBe(analysis.overall);
  });

  it('adds up to its score whatever is excluded, with weights that sum to 1', () => {
    fc.assert(
      fc.property(scores, fc.array(fc.nat(29)), (values, out) => {
        const { rows, overall } = ledgerOf(analysisOf(values), new Set(out), thresholds);
        if (overall === undefined) return rows.every((row) => !row.counted);
        expect(sum(rows.map((row) => row.contribution))).toBeCloseTo(overall.score, 6);
        expect(sum(rows.map((row) => row.weight))).toBeCloseTo(1, 6);
        expect(Math.abs(overall.score)).toBeLessThanOrEqual(1 + 1e-9);
        return true;
      }),
    );
  });

  it('ignores an excluded sentence, but keeps its row', () => {
    const { rows } = ledgerOf(analysisOf([0.5, -0.2]), new Set([1]), thresholds);
    expect(rows[1]).toMatchObject({ sentence: 1, counted: false, weight: 0, contribution: 0 });
  });

  it('has no score where nothing is left', () => {
    expect(ledgerOf(analysisOf([0.5]), new Set([0, 1]), thresholds).overall).toBeUndefined();
  });

  it('updates the label: without its bad news an article is positive', () => {
    const analysis = sampleOf('Plain', [
      ['Good.', 0.9],
      ['Bad.', -0.9],
    ]).analysis;
    expect(ledgerOf(analysis, new Set([0, 2]), thresholds).overall?.label).toBe('positive');
    expect(ledgerOf(analysis, new Set([0, 1]), thresholds).overall?.label).toBe('negative');
    expect(ledgerOf(analysis, new Set([0]), thresholds).overall?.label).toBe('mixed');
  });

  it('sums up as the engine does', () => {
    fc.assert(
      fc.property(scores, fc.uniqueArray(fc.nat(29), { minLength: 1 }), (values, out) => {
        const analysis = analysisOf(values);
        const { rows, overall } = ledgerOf(analysis, new Set(out), thresholds);
        fc.pre(overall !== undefined && rows.some((row) => !row.counted));
        const left = rows.map((row) => ({ ...analysis.sentences[row.sentence]!, ...row }));
        const { label, score, confidence } = summarizeOverall(left, thresholds);
        expect(overall?.label).toBe(label);
        expect(overall?.score).toBeCloseTo(score, 9);
        expect(overall?.confidence).toBeCloseTo(confidence, 9);
      }),
    );
  });

  it('leaves out sentences that carry no weight', () => {
    const { analysis } = sampleOf('Title', [
      ['News.', 0.3],
      ['Subscribe now.', 0.9, 0],
    ]);
    expect(ledgerOf(analysis, new Set(), thresholds).rows.map((row) => row.sentence)).toEqual([0, 1]);
  });
});

describe('rounding', () => {
  it('keeps the sum, and each value within a thousandth', () => {
    fc.assert(
      fc.property(scores, (values) => {
        const rounded = roundToSum(values);
        expect(Math.abs(sum(rounded) - sum(values))).toBeLessThanOrEqual(0.0005 + 1e-9);
        const errors = values.map((value, at) => Math.abs(rounded[at]! - value));
        expect(Math.max(...errors)).toBeLessThanOrEqual(0.001 + 1e-9);
      }),
    );
  });
});
