import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { TabState } from '@/lib/platform/tab-state';
import { type Driver, waitFor, waitUntil } from './driver/driver';
import { call } from './extension';
import { ANY_ARTICLE } from './rules';
import { useBrowser } from './session';

declare const browser: Browser;

/** Everything that the extension stores, as text: its database and its storage areas. */
const kept = (driver: Driver): Promise<string> =>
  driver.extension(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await settled(indexedDB.open('tickertone'));
    const rows: unknown[] = [];
    for (const name of db.objectStoreNames)
      rows.push(await settled(db.transaction(name).objectStore(name).getAll()));
    db.close();
    const { local, session, sync } = browser.storage;
    const areas = await Promise.all([local, session, sync].map((area) => area.get(null)));
    const shown = await browser.notifications.getAll();
    return JSON.stringify([rows, areas, shown, { ...localStorage }, await caches.keys()]);
  });

interface PrivateTab {
  windowId: number;
  tabId: number;
}

const openPrivate = (driver: Driver, url: string): Promise<PrivateTab> =>
  driver.extension(async (url) => {
    const { id, tabs } = await browser.windows.create({ url, incognito: true });
    return { windowId: id!, tabId: tabs![0]!.id! };
  }, url);

describe('a private window', () => {
  const session = useBrowser({ browser: { incognito: true } });
  const closePrivate = ({ windowId }: PrivateTab) =>
    session.driver.extension((id) => browser.windows.remove(id), windowId);

  it('is read like any other window, and leaves nothing', async () => {
    await call(session.driver, 'desk-save-rule', { rule: ANY_ARTICLE });
    const before = await kept(session.driver);
    const opened = await openPrivate(session.driver, session.url('/story/nvidia-export'));
    const analysis = await waitFor('the answer', async () => {
      const state = await call<TabState>(session.driver, 'tab-state', { tabId: opened.tabId });
      return state.phase === 'done' ? state.analysis : undefined;
    });
    expect(analysis.tickers[0]?.symbol).toBe('NVDA');
    expect(analysis.coverage.notes.join()).not.toContain('could not be kept');
    await closePrivate(opened);
    let after = '';
    await waitUntil(
      () => `all of it to be gone, and not ${after} where there was ${before}`,
      async () => {
        after = await kept(session.driver);
        return after === before;
      },
    );
    expect(before).not.toContain('nvidia-export');
  });

  it('is the reason: the same page in a normal window is saved, and fires an alert', async () => {
    await session.read('/story/nvidia-export');
    const after = await waitFor('the record', async () => {
      const all = await kept(session.driver);
      return all.includes('any-article:') ? all : undefined;
    });
    expect(after).toContain('nvidia-export');
  });
});
