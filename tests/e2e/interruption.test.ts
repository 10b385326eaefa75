import { beforeEach, describe, expect, it } from 'vitest';
import { type Tab, waitFor } from './driver/driver';
import { analysisOf, askForAnalysis, call } from './extension';
import { Overlay } from './pages/overlay';
import { Popup } from './pages/popup';
import { useBrowser } from './session';

const STORY = '/story/nvidia-export';

const heading = (tab: Tab) =>
  waitFor('the story', () =>
    tab.run(() => (document.querySelector('article h1') ? true : undefined)).catch(() => undefined),
  );

/** When the background is stopped, as the reader sees it; unit tests cover every step in between. */
const MOMENTS: readonly [when: string, wait: (tab: Tab) => Promise<unknown>][] = [
  ['before the story is there', async () => undefined],
  ['as the story stands', heading],
  ['as the card stands', (tab) => waitFor('the card', () => new Overlay(tab).text().catch(() => undefined))],
  ['as the answer stands', (tab) => heading(tab).then(() => new Overlay(tab).verdict())],
];

describe('a background that is stopped in the middle of its work', () => {
  const session = useBrowser();
  beforeEach(() => call(session.driver, 'history-clear'));

  it.each(MOMENTS)('still brings a result or offers a retry, %s', async (_when, wait) => {
    const tab = await session.open('/section/markets');
    await tab.run((url) => {
      setTimeout(() => location.assign(url));
    }, session.url(STORY));
    await wait(tab);
    await session.driver.stopBackground();
    const overlay = new Overlay(tab);
    await heading(tab);
    await askForAnalysis(session.driver);
    await overlay.verdict();
    await analysisOf(session.driver, session.url(STORY));
    const popup = await Popup.open(session.driver);
    const [row] = await popup.recent(1);
    expect(row).toContain('Nvidia lifts forecast');
    await popup.close();
  });
});
