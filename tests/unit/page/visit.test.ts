import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Analysis, type Article, done, type Outcome, refused } from '@/lib/model';
import { withoutInstrument } from '@/lib/page';
import { Visit } from '@/lib/page/visit';
import type { VisitState } from '@/lib/page/visit-state';
import { storyPage } from '../extract/page';

let document: Document;
let states: VisitState[];
let articles: Article[];
let refusals: string[];
let answer: (article: Article, show: (analysis: Analysis) => void) => Promise<Outcome<Analysis>>;
let visit: Visit;
let written: number;

const analysis = { sentences: [] } as unknown as Analysis;

function begin(html: string): void {
  const dom = new JSDOM(html, { url: 'https://news.example/a/story-of-acme-and-globex' });
  document = dom.window.document;
  // Observers of one window cannot watch another's nodes.
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

const phases = () => states.map(({ phase }) => phase);

describe('a visit', () => {
  it('reads the page once, however often it is asked', async () => {
    begin(storyPage());
    await Promise.all([visit.analyzePage(), visit.analyzePage()]);
    await visit.analyzePage();
    expect(phases()).toEqual(['working', 'done']);
    expect(articles).toHaveLength(1);
  });

  it('has the page read before anybody asks', async () => {
    begin(storyPage());
    visit.readAhead();
    expect(phases()).toEqual([]);
    await visit.analyzePage();
    expect(phases()).toEqual(['working', 'done']);
    expect(articles).toHaveLength(1);
  });

  it('reads anew for a selection, whatever was read ahead', async () => {
    begin(storyPage());
    visit.readAhead();
    await visit.analyzeSelection('Acme rose.');
    expect(articles.map(({ text }) => text)).toEqual(['Acme rose.']);
  });

  it('shows an answer before it is written down, and once', async () => {
    begin(storyPage());
    const early = { ...analysis, coverage: { notes: [] } } as unknown as Analysis;
    const late = { ...early, coverage: { notes: ['not kept'] } } as unknown as Analysis;
    answer = async (_, show) => {
      show(early);
      show(early);
      return done(late);
    };
    await visit.analyzePage();
    expect(states.map((state) => state.phase === 'done' && state.written)).toEqual([false, false, true]);
    expect(visit.state).toMatchObject({ phase: 'done', analysis: late });
    expect(written).toBe(1);
  });

  it('keeps an answer that is shown, and says so, where it could not be written down', async () => {
    begin(storyPage());
    answer = async (_, show) => {
      show({ ...analysis, coverage: { notes: [] } } as unknown as Analysis);
      return refused('failed');
    };
    await visit.analyzePage();
    expect(articles).toHaveLength(2);
    expect(refusals).toEqual([]);
    expect(visit.state).toMatchObject({ phase: 'done', written: false });
    expect(JSON.stringify(visit.state.phase === 'done' && visit.state.analysis)).toContain(
      'could not be kept',
    );
  });

  it('takes another analysis of the same text in the place of the present one', async () => {
    begin(storyPage());
    const entity = { name: 'Acme', kind: 'company', inTitle: false, mentions: [] } as const;
    answer = async () => done({ ...analysis, tickers: [], entities: [entity] } as unknown as Analysis);
    await visit.analyzePage();
    visit.amend((shown) => withoutInstrument(shown, 'Acme'));
    expect(states.at(-1)).toMatchObject({ phase: 'done', analysis: { entities: [] } });
  });

  it('says why nothing was sent', async () => {
    begin('<body><p>Too little.</p></body>');
    await visit.analyzePage();
    expect(visit.state).toMatchObject({ phase: 'refused', reason: 'too-short' });
    expect(refusals).toEqual(['too-short']);
    expect(articles).toEqual([]);
  });

  it('asks a second time where the background went away, and no third time', async () => {
    begin(storyPage());
    answer = async () => (articles.length === 1 ? refused('failed', 'no answer') : done(analysis));
    await visit.analyzePage();
    expect(phases()).toEqual(['working', 'done']);
    answer = () => Promise.reject(new Error('gone'));
    await visit.analyzeSelection('Acme rose.');
    expect(visit.state).toMatchObject({ phase: 'refused', reason: 'failed', detail: 'gone' });
    expect(articles).toHaveLength(4);
  });

  it('does not ask again where the answer is a reason', async () => {
    begin(storyPage());
    answer = async () => refused('not-english');
    await visit.analyzePage();
    expect(articles).toHaveLength(1);
    expect(refusals).toEqual(['not-english']);
  });

  it('retries a refused selection with the text that was selected', async () => {
    begin(storyPage());
    answer = async () => refused('not-english');
    await visit.analyzeSelection('Acme shares rose sharply on Monday.');
    answer = async () => done(analysis);
    await visit.retry();
    expect(articles.map(({ text }) => text)).toEqual(Array(2).fill('Acme shares rose sharply on Monday.'));
    expect(visit.state.phase).toBe('done');
  });

  it('shows nothing of an answer that comes after its end', async () => {
    begin(storyPage());
    let give = (_: Outcome<Analysis>) => {};
    answer = () => new Promise((resolve) => (give = resolve));
    const asked = visit.analyzePage();
    await vi.waitFor(() => expect(articles).toHaveLength(1));
    visit.end();
    give(done(analysis));
    await asked;
    expect(phases()).toEqual(['working']);
  });

  it('can be stopped', async () => {
    begin(storyPage());
    answer = () => new Promise(() => {});
    void visit.analyzePage();
    await vi.waitFor(() => expect(articles).toHaveLength(1));
    visit.cancel();
    expect(visit.state.phase).toBe('idle');
  });
});

describe('a page that changes', () => {
  const change = async (how: () => void) => {
    how();
    await vi.waitFor(() => expect(states.length).toBeGreaterThan(seen), { timeout: 5_000 });
    await vi.waitFor(() => expect(visit.state.phase).toBe('done'), { timeout: 5_000 });
  };
  let seen = 0;

  beforeEach(async () => {
    begin(storyPage());
    await visit.analyzePage();
    seen = states.length;
  });

  const index = () => (visit.state.phase === 'done' ? visit.state.extracted.index : undefined);

  it('is followed without a new analysis where its nodes are new and its text is the same', async () => {
    const article = document.querySelector('article')!;
    await change(() => article.replaceWith(article.cloneNode(true)));
    await vi.waitFor(() => expect(index()?.isCurrent()).toBe(true), { timeout: 5_000 });
    expect(articles).toHaveLength(1);
  });

  it('is scored anew where its text is another', async () => {
    const paragraph = document.querySelector('article p')!;
    await change(() => {
      paragraph.textContent =
        'Acme cut its outlook for the year after weak orders from carmakers, it said on Monday.';
    });
    await vi.waitFor(() => expect(articles).toHaveLength(2), { timeout: 5_000 });
    expect(articles[1]?.text).toContain('Acme cut its outlook');
  });

  it('has no score any more where its text is gone, and one again when it comes back', async () => {
    const article = document.querySelector('article')!;
    const text = article.cloneNode(true);
    article.textContent = 'Gone.';
    await vi.waitFor(() => expect(visit.state.phase).toBe('refused'), { timeout: 5_000 });
    expect(visit.state).toMatchObject({ detail: 'the text that was scored is gone from the page' });
    expect(refusals).toHaveLength(1);
    await change(() => article.replaceWith(text));
  });
});
