import { describe, expect, it } from 'vitest';
import { waitFor, waitUntil } from './driver/driver';
import { analysisOf, call, tabState } from './extension';
import { highlightsOf, painted } from './pages/highlights';
import { Overlay } from './pages/overlay';
import { Popup } from './pages/popup';
import { useBrowser } from './session';

describe('pages that change without a reload', () => {
  const session = useBrowser();

  const lookedAt = (path: string) =>
    waitUntil(`a look at ${path}`, async () => {
      const state = await tabState(session.driver);
      return state.phase === 'refused' && state.url.endsWith(path);
    });

  /**
   * Opens the app's list. A browser may report a page as loaded before content scripts ran, which would miss
   * navigations.
   */
  const openApp = async () => {
    const tab = await session.open('/app');
    await lookedAt('/app');
    return tab;
  };

  it('reads each story of a single-page app once, and leaves nothing of the last one', async () => {
    const tab = await openApp();
    const overlay = new Overlay(tab);
    await tab.click({ css: 'a[data-route]', text: 'Nvidia lifts forecast' });
    await analysisOf(session.driver, session.url('/app/nvidia-export'));
    await overlay.verdict();
    expect((await highlightsOf(tab)).some(({ text }) => text.includes('Nvidia'))).toBe(true);

    await tab.click({ css: 'a[data-route]', text: 'All stories' });
    await overlay.gone();
    expect(await painted(tab)).toEqual([]);

    await tab.click({ css: 'a[data-route]', text: 'Boeing clears' });
    await analysisOf(session.driver, session.url('/app/boeing-inspection'));
    await overlay.verdict();
    const texts = (await highlightsOf(tab)).map(({ text }) => text);
    expect(texts.some((text) => text.includes('Boeing'))).toBe(true);
    expect(texts.every((text) => !text.includes('Nvidia'))).toBe(true);
  });

  it('reads a story whose text comes long after its address', async () => {
    const tab = await openApp();
    await tab.run(() =>
      addEventListener(
        'click',
        (event) => {
          event.preventDefault();
          event.stopImmediatePropagation();
          history.pushState(null, '', (event.target as HTMLAnchorElement).href);
        },
        true,
      ),
    );
    await tab.click({ css: 'a[data-route]', text: 'Nvidia lifts forecast' });
    await lookedAt('/nvidia-export');
    await tab.run(() => void dispatchEvent(new PopStateEvent('popstate')));
    await analysisOf(session.driver, session.url('/app/nvidia-export'));
    await new Overlay(tab).verdict();
  });

  it('goes back and forward with the reader', async () => {
    const tab = await openApp();
    await tab.click({ css: 'a[data-route]', text: 'Tesla deliveries' });
    await analysisOf(session.driver, session.url('/app/tesla-deliveries'));
    await tab.back();
    await new Overlay(tab).gone();
    await tab.run(() => history.forward());
    await new Overlay(tab).verdict();
  });

  it('never leaves a highlight on wrong words when the text is replaced', async () => {
    const tab = await session.open('/app/nvidia-export');
    await highlightsOf(tab);
    await tab.run(() => {
      for (const paragraph of document.querySelectorAll('article p'))
        paragraph.firstChild!.nodeValue =
          'Something else altogether stands here now, about nobody in particular.';
    });
    await waitUntil('highlights to follow', async () => {
      const wrong = (await painted(tab)).filter(({ text }) => /Something|else|stands|nobody/u.test(text));
      return wrong.length === 0;
    });
  });

  it('follows the text when hydration puts new nodes in its place', async () => {
    const tab = await session.open('/app/nvidia-export');
    await new Overlay(tab).verdict();
    const before = (await highlightsOf(tab)).map(({ text }) => text);
    await tab.run(() => {
      const article = document.querySelector('article')!;
      article.replaceWith(article.cloneNode(true));
    });
    await waitUntil('the highlights on the new nodes', async () => {
      const now = (await painted(tab)).map(({ text }) => text);
      return JSON.stringify(now) === JSON.stringify(before);
    });
  });

  it('follows the text into a new body, and removes everything if there is none', async () => {
    const tab = await session.open('/app/nvidia-export');
    await new Overlay(tab).verdict();
    const before = (await highlightsOf(tab)).length;
    await tab.run(() => {
      const body = document.body.cloneNode(true);
      document.body.replaceWith(body);
    });
    await waitUntil('the highlights in the new body', async () => {
      const now = await painted(tab);
      return now.length === before && now.every(({ inBody }) => inBody);
    });
    await tab.run(() => document.body.remove());
    await new Overlay(tab).gone();
  });

  it('scores a live story again when its text changes, and keeps one history entry', async () => {
    await call(session.driver, 'history-clear');
    const tab = await session.open('/app/nvidia-export');
    await new Overlay(tab).verdict();
    const { contentHash } = (await analysisOf(session.driver)).article;
    await tab.run(() => {
      for (const paragraph of document.querySelectorAll('article p'))
        paragraph.textContent = paragraph
          .textContent!.replaceAll('Nvidia', 'Boeing')
          .replace('NASDAQ: NVDA', 'NYSE: BA');
    });
    const fresh = await waitFor('another analysis', async () => {
      const analysis = await analysisOf(session.driver);
      return analysis.article.contentHash === contentHash ? undefined : analysis;
    });
    expect(fresh.tickers.map(({ symbol }) => symbol)).toContain('BA');
    await waitUntil('its highlights', async () => {
      const texts = (await painted(tab)).map(({ text }) => text);
      return texts.includes('Boeing') && !texts.includes('Nvidia');
    });
    const popup = await Popup.open(session.driver);
    await popup.recent(1);
    await popup.close();
  });

  it('ignores a change of the fragment', async () => {
    const tab = await session.open('/story/nvidia-export');
    const overlay = new Overlay(tab);
    const before = await overlay.verdict();
    const marked = await highlightsOf(tab);
    await tab.run(() => {
      location.hash = '#comments';
    });
    expect(await overlay.verdict()).toBe(before);
    expect(await painted(tab)).toEqual(marked);
  });
});
