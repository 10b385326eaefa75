import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '@/lib/engine';
import { type Extracted, extractArticle } from '@/lib/extract';
import { gate } from '@/lib/extract/gate';
import type { Analysis } from '@/lib/model';
import { articleSchema } from '@/lib/platform/schemas';
import { HUGE_PAGES, hostilePage } from './documents';

/** The same pages on every machine; another number makes others. */
const SEED = 20_260_102;
const PAGES = 2_000;

const UNSEEN = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

const built = (path: string) => readFileSync(new URL(`../../../public/${path}`, import.meta.url));
const open = (html: string) =>
  new JSDOM(html, { url: 'https://news.example/2026/01/02/a-story-of-four-words' });

let engine: Engine;
beforeAll(() => {
  const dictionary: unknown = JSON.parse(built('data/instruments.json').toString('utf8'));
  engine = createEngine({ model: built('models/sentiment.bin'), dictionary });
});

/** Everything that happens to a page in the browser, and what must hold of each step. @returns what was read */
function readAsTheBrowserDoes(window: JSDOM['window']): Extracted | undefined {
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
  JSON.stringify(analysis, (key, value: unknown) => {
    if (typeof value === 'number') expect(value, key).toSatisfy(Number.isFinite);
    return value;
  });
}

describe('hostile documents', () => {
  it(`ends well on ${PAGES} generated pages, and reads many of them`, () => {
    let read = 0;
    const property = fc.property(hostilePage, (html) => {
      const { window } = open(html);
      if (readAsTheBrowserDoes(window)) read++;
      expect(Reflect.get(window, 'ran')).toBeUndefined();
      window.close();
    });
    fc.assert(property, { numRuns: PAGES, seed: SEED });
    expect(read).toBeGreaterThan(PAGES / 4);
  }, 600_000);

  it.each(Object.entries(HUGE_PAGES))(
    'ends well on %s',
    (_name, html) => {
      const { window } = open(html);
      readAsTheBrowserDoes(window);
      window.close();
    },
    600_000,
  );

  it('keeps nothing of a page that is gone', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const gone = fc.sample(hostilePage, { numRuns: 30, seed: SEED }).map((html) => {
      const { window } = open(html);
      readAsTheBrowserDoes(window);
      return new WeakRef(window.document);
    });
    // Weak references hold until the turn in which they were made has ended.
    await new Promise((resolve) => setImmediate(resolve));
    collect();
    const kept = gone.filter((reference) => reference.deref() !== undefined);
    expect(kept.length).toBeLessThanOrEqual(1);
  }, 120_000);
});
