import { expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { Desk } from './pages/desk';
import { useBrowser } from './session';

declare const browser: Browser;

const OWN = {
  settings: {
    version: 1,
    enabledSites: ['intranet.example'],
    watchlist: ['NVDA'],
    origins: ['https://*.news.example/*', 'http://127.0.0.1/*'],
  },
};
const session = useBrowser();

const storedSettings = async () =>
  ((await browser.storage.local.get('settings')) as { settings: { settings: object } }).settings.settings;

it('the settings of another machine are imported, and access to its sites is offered', async () => {
  const desk = await Desk.open(session.driver, 'settings');
  await desk.choose('Import', [{ tickertone: 1 }, OWN].map((line) => JSON.stringify(line)).join('\n'));
  // The test build may read loopback pages, so no permission for those is requested.
  await desk.says('Settings were taken over', 'could read one site', 'news.example', 'Allow these sites');
  expect(await session.driver.extension(storedSettings)).toMatchObject({
    enabledSites: expect.arrayContaining(['intranet.example']),
    watchlist: ['NVDA'],
  });
  await desk.close();
});
