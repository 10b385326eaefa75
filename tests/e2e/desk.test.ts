import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Tab } from './driver/driver';
import { waitFor } from './driver/driver';
import { analysisOf, call } from './extension';
import { useBrowser } from './session';

declare const browser: Browser;

const RULE = {
  id: 'any-article',
  name: 'Anything at all',
  enabled: true,
  condition: { kind: 'article', about: { kind: 'any' } },
  coolDownMinutes: 0,
  created: 0,
};

/** Waits until a page says all of these. */
const says = (tab: Tab, ...texts: string[]) =>
  waitFor(`a page that says ${texts.join(', ')}`, async () => {
    const said = await tab.run(() => document.body.textContent ?? '');
    return texts.every((text) => said.includes(text)) ? said : undefined;
  });

describe('the desk', () => {
  const session = useBrowser();

  it('shows what was read', async () => {
    await session.open('/story/openai-scale-ai');
    await analysisOf(session.driver);
    const desk = await session.driver.openOwn('desk.html', 'front');
    await says(desk, 'OpenAI steps back', 'META');
    await desk.close();
  });

  it('notifies of what a rule asks for, with the evidence', async () => {
    await call(session.driver, 'desk-save-rule', { rule: RULE });
    await session.open('/story/nvidia-export');
    await analysisOf(session.driver);
    // Firefox without a display shows no notifications and so remembers none; its inbox is read below.
    const ids =
      session.driver.name === 'firefox'
        ? []
        : await waitFor('a notification', async () => {
            const shown = await session.driver.extension(async () =>
              Object.keys(await browser.notifications.getAll()),
            );
            return shown.length > 0 ? shown : undefined;
          });
    for (const id of ids) expect(id).toMatch(/^alert:any-article:/u);
    const desk = await session.driver.openOwn('desk.html#/alerts', 'front');
    await says(desk, 'Anything at all', 'Nvidia');
    await desk.close();
    await call(session.driver, 'desk-delete-rule', { id: RULE.id });
  });

  it('polls a feed by its alarm, with the background stopped, and takes each item in once', async () => {
    const url = session.url('/test/feed.xml');
    await call(session.driver, 'desk-add-feeds', { feeds: [{ url, title: '' }] });
    const alarm = await session.driver.extension(() => browser.alarms.get('feeds'));
    expect(alarm?.scheduledTime).toBeGreaterThan(0);
    await session.driver.stopBackground();
    const desk = await session.driver.openOwn('desk.html', 'front');
    await says(desk, 'Intel cuts its forecast', 'Boeing wins an order');
    await call(session.driver, 'desk-poll', { ids: [url] });
    const said = await says(desk, 'Intel cuts its forecast');
    expect(said.split('Intel cuts its forecast')).toHaveLength(2);
    await desk.close();
  });
});
