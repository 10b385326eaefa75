import { describe, expect, it } from 'vitest';
import { type Tab, waitUntil } from './driver/driver';
import { analysisOf, badgeSaying, changeSettings, refusalOf, scriptPhase } from './extension';
import { highlightsOf, painted } from './pages/highlights';
import { Overlay } from './pages/overlay';
import { SITE, useBrowser } from './session';

const STORY = '/story/openai-scale-ai';

/** Goes back; the mark on the page proves that it was not reloaded. */
const comeBack = (tab: Tab, path: string): Promise<void> => {
  const isBack = (path: string) => location.pathname === path && document.readyState === 'complete';
  return tab
    .run(() => history.back())
    .then(() => waitUntil('the page', () => tab.run(isBack, path).catch(() => false)));
};

const isSame = (tab: Tab): Promise<boolean> => tab.run(() => document.body.hasAttribute('data-same'));

describe('an article restored from the back/forward cache', () => {
  const session = useBrowser({ browser: { backForwardCache: true } });

  async function openAndLeave(): Promise<{ tab: Tab; overlay: Overlay; highlights: number }> {
    const tab = await session.open(STORY);
    const overlay = new Overlay(tab);
    await overlay.verdict();
    const highlights = (await highlightsOf(tab)).length;
    await tab.run(() => {
      document.body.setAttribute('data-same', '');
      document.querySelector('[data-tickertone]')!.setAttribute('data-old', '');
    });
    await tab.goto(session.url('/'));
    return { tab, overlay, highlights };
  }

  it('shows its card, highlights, badge and popup entry again', async () => {
    const { tab, overlay, highlights } = await openAndLeave();
    await comeBack(tab, STORY);
    expect(await isSame(tab)).toBe(true);
    const { overall } = await analysisOf(session.driver, session.url(STORY));
    await badgeSaying(session.driver, overall.score.toFixed(2).slice(-3));
    await overlay.verdict();
    expect(await highlightsOf(tab)).toHaveLength(highlights);
  });

  it('follows settings that were changed meanwhile', async () => {
    const { tab, overlay } = await openAndLeave();
    await changeSettings(session.driver, { highlights: false });
    await comeBack(tab, STORY);
    await overlay.verdict();
    await waitUntil('the highlights to go', async () => (await painted(tab)).length === 0);
    await changeSettings(session.driver, { highlights: true });
  });

  it('is not scored if its site was switched off meanwhile', async () => {
    const { tab, overlay } = await openAndLeave();
    await changeSettings(session.driver, { enabledSites: [] });
    await comeBack(tab, STORY);
    expect(await refusalOf(session.driver)).toBe('private-host');
    await overlay.gone();
    expect(await painted(tab)).toEqual([]);
    await changeSettings(session.driver, { enabledSites: [SITE] });
  });

  it('is scored if the reader left it before its result arrived', async () => {
    const tab = await session.open('/');
    await tab.goto(session.url('/long-read'));
    await waitUntil('its text to be read', async () =>
      ['working', 'done'].includes((await scriptPhase(session.driver)) ?? ''),
    );
    await tab.goto(session.url('/section/markets'));
    await comeBack(tab, '/long-read');
    await analysisOf(session.driver, session.url('/long-read'));
    await new Overlay(tab).verdict();
  });

  it('has no dead card after an update of the extension', async () => {
    const { tab } = await openAndLeave();
    await session.driver.update();
    await comeBack(tab, STORY);
    await waitUntil('the old card to go', () => tab.run(() => !document.querySelector('[data-old]')));
  });
});
