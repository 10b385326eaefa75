import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { type Driver, waitFor } from './driver/driver';
import {
  activeTabId,
  analysisOf,
  askForAnalysis,
  call,
  knownToFrames,
  refusalOf,
  seenInFrames,
  tabState,
} from './extension';
import { Overlay } from './pages/overlay';
import { Popup } from './pages/popup';
import { useBrowser } from './session';

declare const browser: Browser;

/** Selects the first paragraph of each frame that has one. */
const selectInFrames = async (driver: Driver): Promise<void> =>
  driver.extension(
    async (tabId) => {
      await browser.scripting.executeScript({
        target: { tabId, allFrames: true },
        func: () => {
          const paragraph = document.querySelector('p');
          if (paragraph) getSelection()!.selectAllChildren(paragraph);
        },
      });
    },
    await activeTabId(driver),
  );

describe.each(['127.0.0.1', 'localhost'])('a page whose text is in a frame of %s', (host) => {
  const session = useBrowser();
  const path = `/test/frame-on-${host}`;

  it('is not read until the reader asks, and then read in the frame', async () => {
    await session.open(path);
    expect(await refusalOf(session.driver)).toMatch(/not-article|no-text/u);
    await askForAnalysis(session.driver);
    const { tickers, article } = await analysisOf(session.driver, session.url(path));
    expect([tickers[0]?.symbol, new URL(article.url).hostname]).toEqual(['MSFT', host]);
    const [inner, ...others] = await waitFor('card and highlights', async () => {
      const frames = await seenInFrames(session.driver);
      const shown = frames.filter(({ verdicts, highlights }) => verdicts.length > 0 && highlights > 0);
      return shown.length > 0 ? shown : undefined;
    });
    expect(inner?.url).toContain(`//${host}`);
    expect(others).toEqual([]);
    const popup = await Popup.open(session.driver);
    await popup.pageSays('positive');
    await popup.close();
  });

  it('has its selection scored by the context menu', async () => {
    const tab = await session.open(path);
    await refusalOf(session.driver);
    await selectInFrames(session.driver);
    await session.driver.analyzeSelection(tab, 'iframe');
    const analysis = await waitFor('the selection', async () => {
      const state = await tabState(session.driver);
      return state.phase === 'done' && state.kind === 'selection' ? state.analysis : undefined;
    });
    expect(analysis.article.wordCount).toBeLessThan(80);
    expect(analysis.tickers[0]?.symbol).toBe('MSFT');
    // The background has saved the result, but the frame may not show it yet.
    const shown = await waitFor('the card', async () => {
      const frames = await seenInFrames(session.driver);
      return frames.find(({ verdicts }) => verdicts.length > 0);
    });
    expect(shown.url).toContain(`//${host}`);
  });
});

describe('a frame from another origin', () => {
  const session = useBrowser();

  it('cannot have itself read, even if it has an article and the page around it is allowed', async () => {
    await call(session.driver, 'history-clear');
    await session.open('/test/framing-attacker');
    expect(await refusalOf(session.driver)).toBe('not-article');
    const popup = await Popup.open(session.driver);
    await popup.recent(0);
    await popup.close();
    const frames = await seenInFrames(session.driver);
    expect(frames).toHaveLength(2);
    for (const { verdicts, highlights } of frames) expect([verdicts, highlights]).toEqual([[], 0]);
  });

  it('reaches nothing of ours and receives nothing while the page around it is read', async () => {
    const tab = await session.open('/test/framing-story');
    const { article } = await analysisOf(session.driver);
    expect(article.url).toBe(session.url('/test/framing-story'));
    await new Overlay(tab).verdict();
    const frames = await seenInFrames(session.driver);
    const inner = frames.find(({ url }) => url.startsWith('http://localhost'));
    expect(inner).toMatchObject({ verdicts: [], highlights: 0 });
    const known = await knownToFrames(session.driver);
    expect(known).toHaveLength(2);
    for (const { reaches, heard } of known) expect([reaches, heard]).toEqual([false, []]);
  });
});
