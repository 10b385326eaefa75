import { afterEach, describe, expect, it } from 'vitest';
import { violations } from './axe';
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

  // WCAG 2.2, 1.4.11, which axe does not look at; there is no pointer over the row.
  it('of the icons of the popup that stand beside what was read', async () => {
    await session.read('/story/openai-scale-ai');
    own = await session.driver.openOwn('popup.html');
    const shown = own;
    const css = '.recent-row .icon-button';
    await waitUntil('a row', () => shown.run((css) => document.querySelector(css) !== null, css));
    const contrast = await shown.run((css) => {
      const { color, opacity } = getComputedStyle(document.querySelector(css)!);
      const parts = (text: string) => (text.match(/[\d.]+/gu) ?? []).slice(0, 3).map(Number);
      const ground = parts(getComputedStyle(document.documentElement).backgroundColor);
      const drawn = parts(color).map((part, at) => ground[at]! + (part - ground[at]!) * Number(opacity));
      const luminance = (rgb: number[]) => {
        const [red, green, blue] = rgb.map((part) =>
          part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
      };
      const [dark, light] = [luminance(drawn), luminance(ground)].sort((a, b) => a - b);
      return (light! + 0.05) / (dark! + 0.05);
    }, css);
    expect(contrast).toBeGreaterThan(3);
  });

  it.each(['popup.html', 'welcome.html'])('of %s', async (page) => {
    await session.open('/story/openai-scale-ai');
    await analysisOf(session.driver);
    own = await session.driver.openOwn(page);
    const shown = own;
    // Both are drawn by their scripts, the welcome page once it has asked the browser what is allowed.
    await waitUntil('its heading', () => shown.run(() => document.querySelector('h1') !== null));
    expect(await violations(shown, 'page')).toEqual([]);
  });
});
