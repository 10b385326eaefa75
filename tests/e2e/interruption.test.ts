import { beforeEach, describe, expect, it } from 'vitest';
import { waitFor } from './driver/driver';
import { analysisOf, askForAnalysis, call } from './extension';
import { Overlay } from './pages/overlay';
import { Popup } from './pages/popup';
import { useBrowser } from './session';

const STORY = '/story/nvidia-export';

/** How long after the page was opened the background is stopped, in milliseconds: before, within and after its work. */
const MOMENTS = [0, 10, 30, 60, 100, 160, 250, 400, 700];

describe('a background that is stopped in the middle of its work', () => {
  const session = useBrowser();
  beforeEach(() => call(session.driver, 'history-clear'));

  it.each(MOMENTS)('still brings a result or offers a retry, %i ms in', async (moment) => {
    const tab = await session.open('/section/markets');
    await tab.run((url) => {
      setTimeout(() => location.assign(url));
    }, session.url(STORY));
    await new Promise((resolve) => setTimeout(resolve, moment));
    await session.driver.stopBackground();
    const overlay = new Overlay(tab);
    await waitFor('the story', () =>
      tab.run(() => (document.querySelector('article h1') ? true : undefined)).catch(() => undefined),
    );
    await askForAnalysis(session.driver);
    await overlay.verdict();
    await analysisOf(session.driver, session.url(STORY));
    const popup = await Popup.open(session.driver);
    const [row] = await popup.recent(1);
    expect(row).toContain('Nvidia lifts forecast');
    await popup.close();
  });
});
