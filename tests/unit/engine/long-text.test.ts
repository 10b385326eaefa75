import { describe, expect, it } from 'vitest';
import { loadEngine } from '@/cli/engine';
import { type Analysis, articleFromText } from '@/lib/model';
import { MAX_SENTENCES } from '@/lib/text/segment';

const engine = loadEngine();

function analysisOf(text: string): Analysis {
  const outcome = engine.analyze(articleFromText(text, { url: 'https://news.example/a', title: '' }));
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

describe('a text of more sentences than are read', () => {
  const { article, sentences, coverage, overall } = analysisOf('Microsoft rose on profit. '.repeat(40_000));

  it('is scored by its first ones, and says by how many words', () => {
    expect(sentences).toHaveLength(MAX_SENTENCES);
    expect(article.wordCount).toBe(4 * MAX_SENTENCES);
    expect(coverage).toMatchObject({ truncated: true, sentences: MAX_SENTENCES });
    expect(coverage.notes.join(' ')).toContain(`only its first ${article.wordCount} words`);
  });

  it('still has a score that is the sum of its sentences', () => {
    const sum = sentences.reduce((total, { contribution }) => total + contribution, 0);
    expect(Math.abs(sum - overall.score)).toBeLessThan(1e-6);
  });
});

it('adds no note if the text is read completely', () => {
  const { coverage } = analysisOf('Microsoft rose on profit. '.repeat(100));
  expect(coverage).toMatchObject({ truncated: false, sentences: 100 });
});
