import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import { beforeAll, expect } from 'vitest';
import { loadEngine } from '@/cli/engine';
import type { Engine } from '@/lib/engine';
import { type Extracted, extractArticle } from '@/lib/extract';
import { gate } from '@/lib/extract/gate';
import type { Analysis } from '@/lib/model';
import { articleSchema } from '@/lib/platform/schemas';

const UNSEEN = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

/** A window with this page at an article's address. */
export const open = (html: string) =>
  new JSDOM(html, { url: 'https://news.example/2026/01/02/a-story-of-four-words' });

let engine: Engine;
beforeAll(() => {
  engine = loadEngine();
});

/**
 * Does everything to a page that the browser part does, and checks the invariants of each step. @returns the
 * extraction
 */
export function readAsTheBrowserDoes(window: JSDOM['window']): Extracted | undefined {
  const { document } = window;
  const before = document.documentElement.outerHTML;
  const verdict = gate(document);
  expect(typeof verdict.ok).toBe('boolean');
  const outcome = extractArticle(document);
  expect(document.documentElement.outerHTML === before).toBe(true);
  if (!outcome.ok) return undefined;
  checkExtracted(outcome.value);
  const analyzed = engine.analyze(v.parse(articleSchema, outcome.value.article));
  if (analyzed.ok) checkAnalysis(analyzed.value, outcome.value.article.text);
  return outcome.value;
}

function checkExtracted({ article, index }: Extracted): void {
  for (const text of [article.title, article.byline, article.siteName]) expect(text).not.toMatch(UNSEEN);
  for (const { start, end } of article.blocks.slice(0, 50)) {
    const shown = index.rangesOf(start, end).map(String).join('');
    const squeezed = (text: string) => text.replace(/[\s\p{Cf}]+/gu, '');
    expect(squeezed(shown)).toBe(squeezed(article.text.slice(start, end)));
  }
}

function checkAnalysis(analysis: Analysis, text: string): void {
  const { overall, sentences, tickers } = analysis;
  const sum = sentences.reduce((total, { contribution }) => total + contribution, 0);
  expect(Math.abs(sum - overall.score)).toBeLessThan(1e-6);
  for (const { mentions, score } of tickers) {
    expect(Math.abs(score)).toBeLessThanOrEqual(1);
    for (const { start, end, surface } of mentions) expect(text.slice(start, end)).toBe(surface);
  }
  const notFinite: string[] = [];
  JSON.stringify(analysis, (key, value: unknown) => {
    if (typeof value === 'number' && !Number.isFinite(value)) notFinite.push(key);
    return value;
  });
  expect(notFinite).toEqual([]);
}
