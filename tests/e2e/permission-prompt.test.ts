import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { type Tab, waitUntil } from './driver/driver';
import type { FirefoxDriver } from './driver/firefox';
import { changeSettings, installed, tabState } from './extension';
import { SITE, useBrowser } from './session';

declare const browser: Browser;

const ALLOW_SITE = { css: '.site button' };
const REFUSALS = ['block', 'dismiss'] as const;

/** Only Firefox's dialog can be answered by a test. */
describe.runIf(inject('browser') === 'firefox')('the browser, asked for access to sites', () => {
  const session = useBrowser({ browser: {} });
  let own: Tab | undefined;

  const answer = (how: 'allow' | 'block' | 'dismiss') => (session.driver as FirefoxDriver).answerPrompt(how);

  async function openOwn(page: string): Promise<Tab> {
    own = await session.driver.openOwn(page, 'front');
    return own;
  }

  /** Opens the popup about a story whose site is not granted any more; the state of the tab tells it the address. */
  async function openPopup(): Promise<Tab> {
    await session.open('/story/nvidia-export');
    await waitUntil('a state', async () => /done|refused/u.test((await tabState(session.driver)).phase));
    await removeAccess();
    return openOwn('popup.html');
  }

  const removeAccess = () =>
    session.driver.extension(async () => {
      const { origins = [] } = await browser.permissions.getAll();
      await browser.permissions.remove({ origins });
    });

  const has = (tab: Tab, css: string) => tab.run((css) => document.querySelector(css) !== null, css);

  /** The chosen extent of access, as its words. */
  const chosen = (tab: Tab) =>
    tab.run(() => document.querySelector('input[name=scope]:checked')?.parentElement?.textContent);

  /** With the access that the test build begins with. */
  beforeEach(async () => {
    await session.driver.reinstall();
    await installed(session.driver);
    await changeSettings(session.driver, { enabledSites: [SITE] });
  });
  afterEach(async () => {
    await own?.close();
    own = undefined;
  });

  it.each(REFUSALS)(
    'and refused for one site (%s): nothing is changed, and it can be asked again',
    async (how) => {
      await changeSettings(session.driver, { autoScore: false });
      const popup = await openPopup();
      await popup.click(ALLOW_SITE);
      await answer(how);
      await waitUntil('scoring to be paused again', async () => {
        const { autoScore } = await changeSettings(session.driver, {});
        return !autoScore;
      });
      expect(await has(popup, ALLOW_SITE.css)).toBe(true);
      await popup.click(ALLOW_SITE);
      await answer('allow');
      await waitUntil('the switch of the site', () => has(popup, '.site .switch'));
      expect((await changeSettings(session.driver, {})).autoScore).toBe(true);
    },
  );

  it.each(REFUSALS)(
    'and refused for more sites (%s): the settings do not show them as chosen',
    async (how) => {
      const popup = await openPopup();
      await popup.click({ css: 'button', text: 'Settings' });
      for (const text of ['Well-known', 'All sites']) {
        const before = await chosen(popup);
        await popup.click({ css: '.choice', text });
        await answer(how);
        await waitUntil('the choice to be as before', async () => (await chosen(popup)) === before);
      }
      await popup.click({ css: '.choice', text: 'All sites' });
      await answer('allow');
      await waitUntil('the wider choice', async () => (await chosen(popup))?.includes('All sites'));
      await removeAccess();
      await waitUntil('the choice to follow', async () => !(await chosen(popup))?.includes('All sites'));
    },
  );

  it.each(REFUSALS)('and refused on the welcome page (%s), which says so', async (how) => {
    await removeAccess();
    const welcome = await openOwn('welcome.html');
    const status = (text: string) =>
      waitUntil(text, () =>
        welcome.run((text) => document.querySelector('.granted')?.textContent?.includes(text), text),
      );
    await welcome.click({ css: '.row button' });
    await answer(how);
    await status('did not grant');
    await welcome.click({ css: '.row button + button' });
    await answer('allow');
    await status('All sites');
    await removeAccess();
    await status('No site');
  });
});
