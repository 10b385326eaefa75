import { afterEach, describe, expect, it } from 'vitest';
import { contrastOf, violations } from './axe';
import { type Tab, waitUntil } from './driver/driver';
import { analysisOf } from './extension';
import { Overlay } from './pages/overlay';
import { useBrowser } from './session';

describe('accessibility', () => {
  const session = useBrowser();
  let own: Tab | undefined;

  afterEach(async () => {
    await own?.close();
    own = undefined;
  });

  it.each(['Brief', 'Tickers', 'Evidence', 'About'] as const)('of the card, tab %s', async (name) => {
    const tab = await session.open('/story/openai-scale-ai');
    const overlay = new Overlay(tab);
    await overlay.verdict();
    await overlay.open(name);
    expect(await violations(tab, 'card')).toEqual([]);
  });

  it('of the folded card', async () => {
    const tab = await session.open('/story/openai-scale-ai');
    const overlay = new Overlay(tab);
    await overlay.verdict();
    await overlay.press('Fold to a label');
    expect(await violations(tab, 'card')).toEqual([]);
    await overlay.press('Show the card');
  });

  // WCAG 2.2, 1.4.11, which axe does not check; without a pointer over the row.
  it('of the icons of the popup that stand beside what was read', async () => {
    await session.read('/story/openai-scale-ai');
    own = await session.driver.openOwn('popup.html');
    const shown = own;
    const css = '.recent-row .icon-button';
    await waitUntil('a row', () => shown.run((css) => document.querySelector(css) !== null, css));
    const contrast = await contrastOf(shown, css);
    expect(contrast).toBeGreaterThan(3);
  });

  it.each(['popup.html', 'welcome.html'])('of %s', async (page) => {
    await session.open('/story/openai-scale-ai');
    await analysisOf(session.driver);
    own = await session.driver.openOwn(page);
    const shown = own;
    // Scripts render both, the welcome page only after it has read the permissions.
    await waitUntil('its heading', () => shown.run(() => document.querySelector('h1') !== null));
    expect(await violations(shown, 'page')).toEqual([]);
  });
});
