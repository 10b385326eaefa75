import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { waitFor, waitUntil } from './driver/driver';
import { activeTabId, analysisOf } from './extension';
import { useBrowser } from './session';

declare const browser: Browser;

const STORY = '/story/nvidia-export';

describe('a tab that the browser discards from memory', () => {
  const session = useBrowser();

  /** The keys of states in session storage whose tab does not exist. */
  const leftOver = () =>
    session.driver.extension(async () => {
      const open = (await browser.tabs.query({})).map(({ id }) => `tab:${id}`);
      const kept = Object.keys(await browser.storage.session.get(null));
      return kept.filter((key) => key.startsWith('tab:') && !open.includes(key));
    });

  it('leaves no state under its old id, and is read again when the reader returns', async () => {
    await session.open(STORY);
    await analysisOf(session.driver);
    const discarded = await activeTabId(session.driver);
    await session.open('/section/markets');
    await session.driver.extension((id) => browser.tabs.discard(id), discarded);
    const id = await waitFor('the discarded tab', () =>
      session.driver.extension(async () => (await browser.tabs.query({ discarded: true }))[0]?.id),
    );
    await waitUntil('its old state to go', async () => (await leftOver()).length === 0);
    await session.driver.extension((id) => browser.tabs.update(id, { active: true }), id);
    const { article } = await analysisOf(session.driver, session.url(STORY));
    expect(article.url).toBe(session.url(STORY));
  });
});
