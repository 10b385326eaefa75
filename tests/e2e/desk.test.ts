import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { waitFor } from './driver/driver';
import { call } from './extension';
import { Desk } from './pages/desk';
import { ANY_ARTICLE } from './rules';
import { useBrowser } from './session';

declare const browser: Browser;

describe('the desk', () => {
  const session = useBrowser();

  it('shows what was read', async () => {
    await session.read('/story/openai-scale-ai');
    const desk = await Desk.open(session.driver);
    await desk.says('OpenAI steps back', 'META');
    await desk.close();
  });

  it('notifies when a rule fires, with the evidence', async () => {
    await call(session.driver, 'desk-save-rule', { rule: ANY_ARTICLE });
    await session.read('/story/nvidia-export');
    // Firefox without a display shows no notifications, and so lists none; its inbox is checked below.
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
    const desk = await Desk.open(session.driver, 'alerts');
    await desk.says('Anything at all', 'Nvidia');
    await desk.close();
    await call(session.driver, 'desk-delete-rule', { id: ANY_ARTICLE.id });
  });

  it('polls a feed by its alarm, with the background stopped, and ingests each item once', async () => {
    const url = session.url('/test/feed.xml');
    await call(session.driver, 'desk-add-feeds', { feeds: [{ url, title: '' }] });
    const alarm = await session.driver.extension(() => browser.alarms.get('feeds'));
    expect(alarm?.scheduledTime).toBeGreaterThan(0);
    await session.driver.stopBackground();
    // Browsers wait at least half a minute before an alarm: trigger it now, so that we only wait for the poll.
    await session.driver.extension(() => browser.alarms.create('feeds', { when: Date.now() }));
    const desk = await Desk.open(session.driver);
    await desk.says('Intel cuts its forecast', 'Boeing wins an order');
    await call(session.driver, 'desk-poll', { ids: [url] });
    const said = await desk.says('Intel cuts its forecast');
    expect(said.split('Intel cuts its forecast')).toHaveLength(2);
    await desk.close();
  });
});
