import { describe, expect, it } from 'vitest';
import { DAY } from '@/lib/util/time';
import { waitUntil } from './driver/driver';
import { analysisOf, call } from './extension';
import { Desk } from './pages/desk';
import { Overlay } from './pages/overlay';
import { Popup } from './pages/popup';
import { useBrowser } from './session';

/** Fills the extension's storage quota to within a few kilobytes. */
async function fillUp(): Promise<number> {
  // One connection per write: Firefox refuses all writes on a connection after a transaction ran out of space.
  const write = (change: (store: IDBObjectStore) => void) =>
    new Promise<boolean>((resolve, reject) => {
      const opening = indexedDB.open('tickertone');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const transaction = opening.result.transaction('jobs', 'readwrite');
        const end = (done: boolean) => () => {
          opening.result.close();
          resolve(done);
        };
        transaction.oncomplete = end(true);
        transaction.onabort = end(false);
        change(transaction.objectStore('jobs'));
      };
    });
  let written = 0;
  for (let size = 256 * 1024; size >= 1024; ) {
    // Random data, since repetitive data is compressed.
    const filler = new Uint8Array(size).map(() => Math.random() * 256);
    if (await write((store) => store.put({ name: `filler ${written}`, filler }))) written += size;
    else size /= 2;
  }
  return written;
}

describe('a history that is full', () => {
  const session = useBrowser({ browser: { quota: 4 * 1024 * 1024 } });

  /** A feed that is polled first when the reader asks for it. */
  const feedToCome = () => {
    const nextPoll = Date.now() + DAY;
    const id = session.url('/test/feed.xml');
    return { id, title: '', siteUrl: '', added: 0, nextPoll, failures: 0, status: 'new', items: 0 };
  };

  it('keeps its entries, still scores, and offers an export', async () => {
    await session.read('/story/nvidia-export');
    const before = await Popup.open(session.driver);
    await before.recent(1);
    await before.close();
    await call(session.driver, 'desk-restore-feed', { feed: feedToCome() });

    expect(await session.driver.extension(fillUp)).toBeGreaterThan(100_000);
    const tab = await session.open('/story/target-warning');
    await new Overlay(tab).verdict();
    const { coverage } = await analysisOf(session.driver, session.url('/story/target-warning'));
    expect(coverage.notes.join()).toContain('could not be kept in the history (it is full');
    const popup = await Popup.open(session.driver);
    await popup.says('History is full');
    expect((await popup.recent(1))[0]).toContain('Nvidia');
    await popup.close();

    const desk = await Desk.open(session.driver);
    await desk.says('History is full', 'Nvidia');
    await desk.tab.click({ css: 'a', text: 'Export or make room' });
    await desk.tab.click({ css: 'button', text: 'Export everything' });
    await desk.says('Exported 1 article.');
    await desk.close();
  });

  it('says which feed could not be stored, and which could not be added', async () => {
    const desk = await Desk.open(session.driver, 'feeds');
    const { id } = feedToCome();
    await desk.feedSays(id, 'no room: the history is full');
    await desk.askNow(id);
    await desk.warns('Not saved: History is full');
    await desk.addFeed(session.url('/test/empty'));
    await desk.warns('Not saved: History is full');
    await desk.close();
  });

  it('saves again once the reader has made room, and removes the notice', async () => {
    const desk = await Desk.open(session.driver, 'settings');
    // The notice appears after the page: do not mistake "not yet there" for "gone".
    await desk.says('is full');
    await desk.tab.click({ css: 'main button', text: 'Delete everything' });
    await desk.tab.click({ css: 'dialog .choice' });
    await desk.tab.click({ css: 'dialog button', text: 'Delete everything' });
    await waitUntil('no notice', async () => !(await desk.says('')).includes('is full'));
    await desk.close();
    const { coverage } = await session.read('/story/openai-scale-ai');
    expect(coverage.notes.join()).not.toContain('could not be kept');
    const popup = await Popup.open(session.driver);
    await popup.recent(1);
    expect(await popup.text()).not.toContain('is full');
    await popup.close();
  });
});
