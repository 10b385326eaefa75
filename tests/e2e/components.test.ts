import { describe, expect, it } from 'vitest';
import { type Tab, waitFor, waitUntil } from './driver/driver';
import { analysisOf, tabState } from './extension';
import { Overlay } from './pages/overlay';
import { useBrowser } from './session';

/** The texts highlighted under our names in the page's only story. */
const paintedInStory = (tab: Tab): Promise<string[]> =>
  tab.run(() =>
    Array.from(CSS.highlights)
      .filter(([name]) => name.startsWith('tickertone-'))
      .flatMap(([, highlight]) => Array.from(highlight, (range) => range as Range))
      .filter(({ startContainer }) => startContainer.getRootNode() instanceof ShadowRoot)
      .map(String),
  );

describe('a page whose article is a component', () => {
  const session = useBrowser();

  it('is read, even if its text arrives late, and highlighted on the right words', async () => {
    const tab = await session.open('/test/component/microsoft');
    const { tickers, article } = await analysisOf(session.driver);
    expect(tickers.map(({ symbol }) => symbol)).toEqual(['MSFT']);
    expect(article.title).toBe('A story');
    await new Overlay(tab).verdict();
    const texts = await waitFor('highlights', async () => {
      const texts = await paintedInStory(tab);
      return texts.length > 0 ? texts : undefined;
    });
    expect(new Set(texts)).toEqual(new Set(['Microsoft']));
  });

  it("is read again when the component's text changes", async () => {
    const tab = await session.open('/test/component/microsoft');
    await new Overlay(tab).verdict();
    await tab.run(() => {
      const { shadowRoot } = document.querySelector('news-story')!;
      for (const text of shadowRoot!.querySelectorAll('p'))
        text.textContent = text.textContent!.replaceAll('Microsoft', 'Boeing');
    });
    await waitUntil('the analysis of what it says now', async () => {
      const { tickers } = await analysisOf(session.driver);
      return tickers.some(({ symbol }) => symbol === 'BA');
    });
    await waitUntil('its highlights', async () => {
      const texts = new Set(await paintedInStory(tab));
      return texts.has('Boeing') && texts.size === 1;
    });
  });

  it('has marked text in it scored, across its paragraphs', async () => {
    const tab = await session.open('/test/component/microsoft');
    await new Overlay(tab).verdict();
    await tab.run(() => {
      const { shadowRoot } = document.querySelector('news-story')!;
      const [first, second] = shadowRoot!.querySelectorAll('p');
      getSelection()!.setBaseAndExtent(first!.firstChild!, 0, second!.firstChild!, 60);
    });
    await session.driver.analyzeSelection(tab);
    const selected = await waitFor('the selection', async () => {
      const state = await tabState(session.driver);
      return state.phase === 'done' && state.kind === 'selection' ? state.analysis : undefined;
    });
    expect(selected.tickers.map(({ symbol }) => symbol)).toEqual(['MSFT']);
    // The first paragraph has 60.
    expect(selected.article.wordCount).toBe(70);
  });
});
