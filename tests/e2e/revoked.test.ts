import { describe, expect, inject, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { type Driver, waitUntil } from './driver/driver';
import { analysisOf, call, refusalOf, scriptPhase } from './extension';
import { Popup } from './pages/popup';
import { useBrowser } from './session';

declare const browser: Browser;

const registered = (driver: Driver): Promise<number> =>
  driver.extension(async () => (await browser.scripting.getRegisteredContentScripts()).length);

describe('a grant that is taken back in the browser', () => {
  const session = useBrowser({ browser: {} });

  /**
   * Revokes the permission like a reader: in Chromium on its extensions page, in Firefox by the call that its add-ons
   * page makes.
   */
  async function takeBack(): Promise<void> {
    const id = await session.driver.extension(() => browser.runtime.id);
    if (inject('browser') === 'firefox') {
      await session.driver.extension(() =>
        browser.permissions.remove({ origins: ['http://127.0.0.1/*', 'http://localhost/*'] }),
      );
      return;
    }
    const page = await session.driver.open('chrome://extensions/');
    await page.run(async (extensionId) => {
      const chrome = Reflect.get(globalThis, 'chrome') as {
        developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
      };
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' });
    }, id);
    await page.close();
  }

  it('ends the scoring of open pages and of others', async () => {
    const tab = await session.open('/app/nvidia-export');
    const { article } = await analysisOf(session.driver);
    expect(await registered(session.driver)).toBe(1);
    await takeBack();
    await waitUntil('the gate to go', async () => (await registered(session.driver)) === 0);
    await call(session.driver, 'history-clear');

    // Navigation in a single-page app: the gate is still in the page.
    await tab.run(() => {
      history.pushState(null, '', '/app/boeing-inspection');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    expect(await refusalOf(session.driver)).toBe('no-permission');
    expect(article.url).toContain('nvidia-export');
    const popup = await Popup.open(session.driver);
    await popup.recent(0);
    await popup.close();

    await session.open('/story/nvidia-export');
    expect(await scriptPhase(session.driver)).toBeUndefined();
  });
});
