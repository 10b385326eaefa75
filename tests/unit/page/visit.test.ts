import { describe, expect, it } from 'vitest';
import { type Analysis, done, type Outcome, refused } from '@/lib/model';
import { withoutInstrument } from '@/lib/page';
import { eventually } from '../eventually';
import { storyPage } from '../extract/page';
import {
  analysis,
  answerWith,
  articles,
  begin,
  phases,
  refusals,
  states,
  visit,
  written,
} from './visit-under-test';

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

  it('reads again for a selection, whatever was read ahead', async () => {
    begin(storyPage());
    visit.readAhead();
    await visit.analyzeSelection('Acme rose.');
    expect(articles.map(({ text }) => text)).toEqual(['Acme rose.']);
  });

  it('shows a result before it is saved, and only once', async () => {
    begin(storyPage());
    const early = { ...analysis, coverage: { notes: [] } } as unknown as Analysis;
    const late = { ...early, coverage: { notes: ['not kept'] } } as unknown as Analysis;
    answerWith(async (_, show) => {
      show(early);
      show(early);
      return done(late);
    });
    await visit.analyzePage();
    expect(states.map((state) => state.phase === 'done' && state.written)).toEqual([false, false, true]);
    expect(visit.state).toMatchObject({ phase: 'done', analysis: late });
    expect(written).toBe(1);
  });

  it('keeps a shown result that could not be saved, and says so', async () => {
    begin(storyPage());
    answerWith(async (_, show) => {
      show({ ...analysis, coverage: { notes: [] } } as unknown as Analysis);
      return refused('failed');
    });
    await visit.analyzePage();
    expect(articles).toHaveLength(2);
    expect(refusals).toEqual([]);
    expect(visit.state).toMatchObject({ phase: 'done', written: false });
    expect(JSON.stringify(visit.state.phase === 'done' && visit.state.analysis)).toContain(
      'could not be kept',
    );
  });

  it('replaces the current analysis by another one of the same text', async () => {
    begin(storyPage());
    const entity = { name: 'Acme', kind: 'company', inTitle: false, mentions: [] } as const;
    answerWith(async () => done({ ...analysis, tickers: [], entities: [entity] } as unknown as Analysis));
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

  it('retries once, and only once, if the background went away', async () => {
    begin(storyPage());
    answerWith(async () => (articles.length === 1 ? refused('failed', 'no answer') : done(analysis)));
    await visit.analyzePage();
    expect(phases()).toEqual(['working', 'done']);
    answerWith(() => Promise.reject(new Error('gone')));
    await visit.analyzeSelection('Acme rose.');
    expect(visit.state).toMatchObject({ phase: 'refused', reason: 'failed', detail: 'gone' });
    expect(articles).toHaveLength(4);
  });

  it('does not ask again where the answer is a reason', async () => {
    begin(storyPage());
    answerWith(async () => refused('not-english'));
    await visit.analyzePage();
    expect(articles).toHaveLength(1);
    expect(refusals).toEqual(['not-english']);
  });

  it('retries a refused selection with the text that was selected', async () => {
    begin(storyPage());
    answerWith(async () => refused('not-english'));
    await visit.analyzeSelection('Acme shares rose sharply on Monday.');
    answerWith(async () => done(analysis));
    await visit.retry();
    expect(articles.map(({ text }) => text)).toEqual(Array(2).fill('Acme shares rose sharply on Monday.'));
    expect(visit.state.phase).toBe('done');
  });

  it('ignores a result that arrives after its end', async () => {
    begin(storyPage());
    let give = (_: Outcome<Analysis>) => {};
    answerWith(() => new Promise((resolve) => (give = resolve)));
    const asked = visit.analyzePage();
    await eventually(() => expect(articles).toHaveLength(1));
    visit.end();
    give(done(analysis));
    await asked;
    expect(phases()).toEqual(['working']);
  });

  it('can be stopped', async () => {
    begin(storyPage());
    answerWith(() => new Promise(() => {}));
    void visit.analyzePage();
    await eventually(() => expect(articles).toHaveLength(1));
    visit.cancel();
    expect(visit.state.phase).toBe('idle');
  });
});
