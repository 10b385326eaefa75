import type { ServerResponse } from 'node:http';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { EXPORT_FORMAT } from '@/lib/desk/transfer/export-all';
import { generateHistory } from '../gallery-desk/generated-history';
import { type Answer, feedServer, rss, send } from '../unit/desk/feed-server';
import { waitFor } from './driver/driver';
import { call } from './extension';
import { Desk } from './pages/desk';
import { useBrowser } from './session';

declare const browser: Browser;

const ITEMS = 60;
const items = Array.from({ length: ITEMS }, (_, at) => ({
  title: `Intel cuts forecast number ${at}`,
  guid: `${at}`,
  link: `http://127.0.0.1/items/${at}`,
}));
const answer = send(rss(items).replace('Market news', 'Held wire'));

/** Requests held back until a test releases them; later ones are answered at once. */
const held: (() => void)[] = [];
let holds = false;
const hold: Answer = (request, response: ServerResponse) => {
  if (holds) held.push(() => answer(request, response));
  else answer(request, response);
  holds = false;
};

/** Milliseconds after the server's response at which the background is stopped: before, during and after its work. */
const MOMENTS = [0, 15, 40, 80, 150, 400];

const LINES = 2_000;
const exported = () =>
  [
    { tickertone: EXPORT_FORMAT, exported: new Date().toISOString() },
    ...[...generateHistory({ entries: LINES, tickers: 20, end: Date.now(), days: 90 })].map((record) => ({
      record,
    })),
  ]
    .map((line) => JSON.stringify(line))
    .join('\n');

describe('a background that is stopped', () => {
  const session = useBrowser();
  const server = feedServer({ '/held': hold });
  const url = () => server.url('/held');

  beforeEach(() => call(session.driver, 'desk-delete-all'));

  /** Waits until a feed has been requested but not answered. */
  async function beingAsked(): Promise<void> {
    holds = true;
    await call(session.driver, 'desk-add-feeds', { feeds: [{ url: url(), title: '' }] });
    await session.driver.extension(() => browser.alarms.create('feeds', { when: Date.now() }));
    await waitFor('the request', async () => held[0]);
  }

  it('before a feed answers wakes again, and polls the feed later', async () => {
    await beingAsked();
    await session.driver.stopBackground();
    held.pop()!();
    const alarm = await session.driver.extension(() => browser.alarms.get('feeds'));
    expect(alarm?.scheduledTime).toBeLessThan(Date.now() + 6 * 60_000);
    const desk = await Desk.open(session.driver, 'feeds');
    // "In 4 min." if half of the first of five minutes has passed, as it may on a slow machine.
    expect(await desk.feedSays(url(), 'not checked yet', '0 items')).toMatch(/next: in [45] min\./u);
    await desk.askNow(url());
    await desk.feedSays(url(), 'Held wire', 'fine', `${ITEMS} items`);
    await desk.close();
  });

  it.each(MOMENTS)('%i ms after a feed answered ingests each item once', async (moment) => {
    await beingAsked();
    held.pop()!();
    await new Promise((resolve) => setTimeout(resolve, moment));
    await session.driver.stopBackground();
    const desk = await Desk.open(session.driver, 'feeds');
    await call(session.driver, 'desk-poll', { ids: [url()] });
    await desk.feedSays(url(), 'Held wire', 'fine', `${ITEMS} items`);
    await desk.go('research');
    await desk.says(`your reading, n = ${ITEMS}`);
    await desk.close();
  });

  it('during an import resumes where it was', async () => {
    const desk = await Desk.open(session.driver, 'settings');
    await desk.choose('Import', exported());
    const progress = () => desk.tab.run(() => document.querySelector('.transfer output')?.textContent ?? '');
    for (let said = ''; !said.includes('new'); ) {
      const before = said;
      said = await waitFor('progress', async () => {
        const now = await progress();
        return now !== '' && now !== before ? now : undefined;
      });
      if (said.includes('new')) break;
      await session.driver.stopBackground();
    }
    expect(await progress()).toBe('2,000 new, 0 merged, 0 not readable.');
    await desk.go('research');
    await desk.says('your reading, n = 2,000');
    await desk.close();
  });
});
