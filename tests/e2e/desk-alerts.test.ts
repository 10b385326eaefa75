import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { waitFor } from './driver/driver';
import { call } from './extension';
import { Desk } from './pages/desk';
import { useBrowser } from './session';

declare const browser: Browser;

describe('a rule written on the desk, in a time zone half a day from Greenwich', () => {
  const { TZ } = process.env;
  beforeAll(() => {
    process.env.TZ = 'Asia/Kolkata';
  });
  // After setting the time zone, which a browser reads when it starts.
  const session = useBrowser({ browser: {} });
  afterAll(() => {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  });

  const field = (desk: Desk, name: string, value: string) =>
    desk.tab.run(
      ({ name, value }) => {
        const label = Array.from(document.querySelectorAll('dialog label')).find(
          ({ firstElementChild }) => firstElementChild?.textContent === name,
        );
        const input = label!.querySelector('input')!;
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      { name, value },
    );
  const save = (desk: Desk) => desk.tab.click({ css: 'dialog button', text: 'Save' });
  const isOpen = (desk: Desk) => desk.tab.run(() => document.querySelector('dialog[open]') !== null);
  const notified = () =>
    session.driver.extension(async () => Object.keys(await browser.notifications.getAll()));
  /** The name of a notification's rule. */
  const ruleOf = (notification: string) =>
    session.driver.extension(
      (id) =>
        new Promise<string>((resolve) => {
          const opening = indexedDB.open('tickertone');
          opening.onsuccess = () => {
            const asked = opening.result.transaction('rules').objectStore('rules').get(id);
            asked.onsuccess = () => {
              opening.result.close();
              resolve(asked.result.name);
            };
          };
        }),
      notification.split(':')[1]!,
    );

  it('is not saved while a value is invalid, and drops the error once it is corrected', async () => {
    const desk = await Desk.open(session.driver, 'alerts');
    await desk.tab.click({ css: 'main button', text: 'New rule' });
    await field(desk, 'Score at most', '-3');
    await desk.says('A value is missing or out of range.');
    await save(desk);
    expect(await isOpen(desk)).toBe(true);
    await field(desk, 'Score at most', '-0.5');
    await field(desk, 'Score at least', '0.5');
    await save(desk);
    await desk.says('No score is at most the one');
    await field(desk, 'Score at most', '');
    const said = await desk.says('Would not have alerted you in the last 30 days.');
    expect(said).not.toContain('No score is at most the one');
    await desk.closeDialog();
    await desk.says('Say what you want to hear about');
    await desk.close();
  });

  it('alerts to an article, also by company name; in quiet hours (local time) only in the inbox', async () => {
    const desk = await Desk.open(session.driver, 'alerts');
    expect(await desk.tab.run(() => new Date(0).getTimezoneOffset())).toBe(-330);
    const [from, to] = await desk.tab.run(() =>
      [-3_600_000, 3_600_000].map((beside) => new Date(Date.now() + beside).toTimeString().slice(0, 5)),
    );
    for (const name of ['Quiet', 'Loud']) {
      await desk.tab.click({ css: 'main button', text: 'New rule' });
      await field(desk, 'Name', name);
      await field(desk, 'Score at most', '');
      if (name === 'Quiet') {
        await field(desk, 'No notification from', from!);
        await field(desk, 'No notification until', to!);
      } else await field(desk, 'Tickers', 'Nvidia');
      await save(desk);
      await desk.with(name);
    }
    await desk.with(`no notification from ${from} to ${to}`);
    await session.read('/story/nvidia-export');
    await desk.says('2 unread', 'Nvidia lifts forecast', 'Quiet · just now', 'Loud · just now');
    // Firefox without a display shows no notifications, and so lists none.
    if (session.driver.name === 'chromium') {
      const shown = await waitFor('a notification', async () => {
        const ids = await notified();
        return ids.length > 0 ? ids : undefined;
      });
      expect(await Promise.all(shown.map(ruleOf))).toEqual(['Loud']);
      // It quotes what goes with the history.
      await call(session.driver, 'history-clear');
      expect(await notified()).toEqual([]);
    }
    await desk.close();
  });
});
