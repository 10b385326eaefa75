import { describe, expect, it } from 'vitest';
import { type Driver, type Tab, waitFor } from './driver/driver';
import { analysisOf, changeSettings, refusalOf, tabState } from './extension';
import { Overlay } from './pages/overlay';
import { SITE, useBrowser } from './session';

/** Selects from the start of one element to the end of another. */
const select = (tab: Tab, from: string, to: string) =>
  tab.run(
    ([from, to]) => {
      const range = document.createRange();
      range.setStart(document.querySelector(from)!, 0);
      const end = document.querySelector(to)!;
      range.setEnd(end, end.childNodes.length);
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
    },
    [from, to] as const,
  );

const selectionOf = (driver: Driver) =>
  waitFor('the selection', async () => {
    const state = await tabState(driver);
    return state.phase === 'done' && state.kind === 'selection' ? state.analysis : undefined;
  });

describe('analyzing a selection by the context menu', () => {
  const session = useBrowser();

  it('scores marked text on a page that is no article', async () => {
    const tab = await session.open('/section/markets');
    // Wait for the gate's automatic verdict on the page, which would otherwise come last.
    expect(await refusalOf(session.driver)).toBe('not-article');
    await select(tab, '.teaser p', '.teaser p');
    await session.driver.analyzeSelection(tab);
    const { article } = await selectionOf(session.driver);
    expect(article.wordCount).toBeGreaterThan(8);
    expect(article.wordCount).toBeLessThan(30);
    await new Overlay(tab).verdict();
    expect(await new Overlay(tab).text()).toContain('selection');
  });

  it('scores what is marked across several elements, and only that', async () => {
    const tab = await session.open('/story/nvidia-export');
    const whole = await analysisOf(session.driver);
    await select(tab, 'article p:nth-of-type(3)', 'article p:nth-of-type(4)');
    await session.driver.analyzeSelection(tab);
    await new Overlay(tab).verdict();
    const selected = await selectionOf(session.driver);
    expect(selected.article.wordCount).toBeLessThan(whole.article.wordCount / 2);
    expect(selected.article.wordCount).toBeGreaterThan(30);
  });

  it('works where automatic scoring is not allowed', async () => {
    await changeSettings(session.driver, { enabledSites: [], disabledSites: [SITE] });
    const tab = await session.open('/story/target-warning');
    await select(tab, '[itemprop=articleBody] p', '[itemprop=articleBody] p');
    await session.driver.analyzeSelection(tab);
    await new Overlay(tab).verdict();
    await changeSettings(session.driver, { enabledSites: [SITE], disabledSites: [] });
  });
});
