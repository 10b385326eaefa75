import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { articleFromText, DEFAULT_SETTINGS } from '@/lib/model';
import { summarizeOverall } from '@/lib/model/overall';
import { loadSentimentModel, scoreSentences } from '@/lib/sentiment';
import { createSegmenter } from '@/lib/text';
import { PHRASES } from './phrases';

/** Minimum share of phrases of each kind that must be right. */
const LEAST_OF_A_KIND = 0.75;
const LEAST_OF_ALL = 0.9;

const model = loadSentimentModel(readFileSync('public/models/sentiment.bin'));
const segmenter = createSegmenter();
const SIGN: Readonly<Record<string, string>> = { '+': 'positive', '-': 'negative', '0': 'neutral' };

const labelOf = (text: string) =>
  summarizeOverall(
    scoreSentences(segmenter.segment(articleFromText(text)), model),
    DEFAULT_SETTINGS.thresholds,
  ).label;

function judge(block: string): { passed: number; total: number; wrong: string[] } {
  const lines = block.trim().split('\n');
  const wrong = lines.filter((line) => labelOf(line.slice(2)) !== SIGN[line[0]!]);
  return { passed: lines.length - wrong.length, total: lines.length, wrong };
}

const results = Object.entries(PHRASES).map(([kind, block]) => ({ kind, ...judge(block) }));

describe('clear finance phrases', () => {
  afterAll(() => {
    console.log(
      results
        .map(({ kind, passed, total, wrong }) => `${kind}: ${passed}/${total} ${wrong.join(' | ')}`)
        .join('\n'),
    );
  });

  it('are at least 150', () => {
    expect(results.reduce((sum, { total }) => sum + total, 0)).toBeGreaterThanOrEqual(150);
  });

  it.each(results)('of $kind stay right: $passed of $total', ({ passed, total }) => {
    expect(passed / total).toBeGreaterThanOrEqual(LEAST_OF_A_KIND);
  });

  it('stay right over all kinds', () => {
    const sum = (of: 'passed' | 'total') => results.reduce((all, result) => all + result[of], 0);
    expect(sum('passed') / sum('total')).toBeGreaterThanOrEqual(LEAST_OF_ALL);
  });
});
