import { beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '../eventually';
import { storyPage } from '../extract/page';
import { articles, begin, document, refusals, states, visit } from './visit-under-test';

describe('a page that changes', () => {
  const change = async (how: () => void) => {
    how();
    await eventually(() => expect(states.length).toBeGreaterThan(seen));
    await eventually(() => expect(visit.state.phase).toBe('done'));
  };
  let seen = 0;

  beforeEach(async () => {
    begin(storyPage());
    await visit.analyzePage();
    seen = states.length;
  });

  const index = () => (visit.state.phase === 'done' ? visit.state.extracted.index : undefined);

  it('is followed without a new analysis if its nodes are new but its text is the same', async () => {
    const article = document.querySelector('article')!;
    await change(() => article.replaceWith(article.cloneNode(true)));
    await eventually(() => expect(index()?.isCurrent()).toBe(true));
    expect(articles).toHaveLength(1);
  });

  it('is scored again if its text has changed', async () => {
    const paragraph = document.querySelector('article p')!;
    await change(() => {
      paragraph.textContent =
        'Acme cut its outlook for the year after weak orders from carmakers, it said on Monday.';
    });
    await eventually(() => expect(articles).toHaveLength(2));
    expect(articles[1]?.text).toContain('Acme cut its outlook');
  });

  it('has no score any more once its text is gone, and one again when it returns', async () => {
    const article = document.querySelector('article')!;
    const text = article.cloneNode(true);
    article.textContent = 'Gone.';
    await eventually(() => expect(visit.state.phase).toBe('refused'));
    expect(visit.state).toMatchObject({ detail: 'the text that was scored is gone from the page' });
    expect(refusals).toHaveLength(1);
    await change(() => article.replaceWith(text));
  });
});
