import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Newsroom, startNewsroom } from '@/demo/newsroom';
import type { TabState } from '@/lib/platform/tab-state';
import { requireBrowser } from '@/scripts/setup/browsers.mjs';
import { BareChromium } from './driver/chromium-bare';
import { waitFor, waitUntil } from './driver/driver';
import { TEST_ROUTES } from './routes';
import { SITE } from './session';

/** Firefox does not prerender pages. */
describe.runIf(inject('browser') === 'chromium')('a prerendered page', () => {
  let newsroom: Newsroom;
  let chromium: BareChromium;
  let run: <T>(expression: string) => Promise<T>;
  let isRendered = false;

  beforeAll(async () => {
    newsroom = await startNewsroom([
      [
        /^\/test\/rendered-ahead$/u,
        () => {
          isRendered = true;
          return { body: '' };
        },
      ],
      ...TEST_ROUTES,
    ]);
    chromium = new BareChromium(requireBrowser('chromium'), mkdtempSync(join(inject('profiles'), 'bare-')));
    const { id } = await chromium.send<{ id: string }>('Extensions.loadUnpacked', {
      path: inject('extension'),
    });
    run = await chromium.attach(`chrome-extension://${id}/manifest.json`);
    await waitUntil('the extension', () => run<boolean>('typeof chrome.runtime?.sendMessage === "function"'));
    // The welcome page comes to the foreground when it opens, and pages in the background do not prerender others.
    const welcome = `chrome-extension://${id}/welcome.html`;
    await waitUntil('the welcome page', async () => (await tabAt(welcome)) !== null);
    await call('settings-change', { enabledSites: { added: [SITE], removed: [] } });
  });
  afterAll(async () => {
    await chromium?.close();
    await newsroom?.close();
  });

  const call = <T>(name: string, payload: unknown) =>
    run<T>(
      `chrome.runtime.sendMessage(${JSON.stringify({ call: name, payload })}).then(({ value }) => value)`,
    );

  const tabAt = (url: string) =>
    run<number | null>(
      `chrome.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(url)})?.id ?? null)`,
    );

  const stateOf = async (url: string): Promise<TabState | undefined> => {
    const tabId = await tabAt(url);
    const state = tabId === null ? undefined : await call<TabState>('tab-state', { tabId });
    return state?.phase === 'done' || state?.phase === 'refused' ? state : undefined;
  };

  it('is scored once the reader goes there, and no sooner', async () => {
    const links = newsroom.url('/test/links-ahead');
    await chromium.send('Target.createTarget', { url: links });
    await waitUntil('the story to be rendered', async () => isRendered);
    expect(await waitFor('the page in front', () => stateOf(links))).toMatchObject({ phase: 'refused' });
    // Once this page is scored, anything before it would have been scored too.
    const story = newsroom.url('/test/frame-text');
    await chromium.send('Target.createTarget', { url: story });
    expect(await waitFor('the other story', () => stateOf(story))).toMatchObject({ phase: 'done' });
    expect(await stateOf(links)).toMatchObject({ phase: 'refused', url: links });

    const ahead = newsroom.url('/test/story-ahead');
    await run(`chrome.tabs.update(${await tabAt(links)}, { url: ${JSON.stringify(ahead)} })`);
    expect(await waitFor('the story', () => stateOf(ahead))).toMatchObject({ phase: 'done', url: ahead });
  });
});
