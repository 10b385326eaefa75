import { describe, expect, it } from 'vitest';
import { waitFor, waitUntil } from './driver/driver';
import { analysisOf } from './extension';
import { painted } from './pages/highlights';
import { Overlay } from './pages/overlay';
import { useBrowser } from './session';

/** The page's function that fetches, appends and shows a story, like infinite scrolling. */
declare const next: (story: number) => void;
/** The page's function that shows a loaded story, under its own address. */
declare const show: (story: number, how: 'pushState' | 'replaceState') => void;

describe('an infinite-scroll page', () => {
  const session = useBrowser();

  it('has each story scored separately, with nothing left of the one before', async () => {
    const tab = await session.open('/test/endless/0');
    const overlay = new Overlay(tab);
    const first = await analysisOf(session.driver, session.url('/test/endless/0'));
    expect(first.tickers.map(({ symbol }) => symbol)).toEqual(['MSFT']);
    await overlay.verdict();
    for (const [story, symbol, company] of [
      [1, 'BA', 'Boeing'],
      [2, 'TSLA', 'Tesla'],
    ] as const) {
      await tab.run((story) => next(story), story);
      const analysis = await analysisOf(session.driver, session.url(`/test/endless/${story}`));
      expect(analysis.tickers.map(({ symbol }) => symbol)).toEqual([symbol]);
      expect(analysis.article.title).toContain(company);
      await overlay.verdict();
      const texts = await waitFor('its highlights', async () => {
        const texts = (await painted(tab)).map(({ text }) => text);
        return texts.length > 0 ? texts : undefined;
      });
      expect(new Set(texts)).toEqual(new Set([company]));
    }
    // Scrolls up again, replacing the last address.
    await tab.run(() => show(0, 'replaceState'));
    await analysisOf(session.driver, session.url('/test/endless/0'));
    await waitUntil('the highlights of the first', async () => {
      const texts = new Set((await painted(tab)).map(({ text }) => text));
      return texts.has('Microsoft') && texts.size === 1;
    });
    await overlay.verdict();
  });
});
