import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, vi } from 'vitest';
import { type Analysis, type Article, done, type Outcome } from '@/lib/model';
import { Visit } from '@/lib/page/visit';
import type { VisitState } from '@/lib/page/visit-state';

// The page, its visit, and the recorded calls; all new for each test.
export let document: Document;
export let states: VisitState[];
export let articles: Article[];
export let refusals: string[];
let answer: (article: Article, show: (analysis: Analysis) => void) => Promise<Outcome<Analysis>>;
export let visit: Visit;
export let written: number;

export const analysis = { sentences: [] } as unknown as Analysis;

/** Starts a visit of a page with this markup; nothing is requested yet. */
export function begin(html: string): void {
  const dom = new JSDOM(html, { url: 'https://news.example/a/story-of-acme-and-globex' });
  document = dom.window.document;
  // Observers of one window cannot observe another's nodes.
  vi.stubGlobal('MutationObserver', dom.window.MutationObserver);
  visit = new Visit({
    document,
    analyze(article, _, show) {
      articles.push(article);
      return answer(article, show);
    },
    onRefusal: (reason) => refusals.push(reason),
    onState: (state) => states.push(state),
    onWritten(state) {
      written++;
      states.push(state);
    },
  });
}

beforeEach(() => {
  states = [];
  articles = [];
  refusals = [];
  written = 0;
  answer = async () => done(analysis);
});

afterEach(() => {
  visit.end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Sets another reply than `analysis` from now on. */
export function answerWith(other: typeof answer): void {
  answer = other;
}

export const phases = () => states.map(({ phase }) => phase);
