import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { StoredDatabase } from '../unit/desk/stored-database';
import { type Tab, waitUntil } from './driver/driver';
import { useBrowser } from './session';

const TEXT = readFileSync(join(import.meta.dirname, '../fixtures/database/version-1.json'), 'utf8');
const STORED = JSON.parse(TEXT) as StoredDatabase;
const TITLES = STORED.tables.entries!.toSorted((a, b) => Number(b.lastSeen) - Number(a.lastSeen));

/** Replaces the database by a stored one; runs in an extension page. */
async function restore(text: string): Promise<void> {
  const arrays = { Uint8Array, Uint16Array, Uint32Array, Float32Array, Float64Array };
  const stored: StoredDatabase = JSON.parse(text, (_, value) => {
    const [[name, numbers] = []] = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    const array = Object.entries(arrays).find(([known]) => known === name)?.[1];
    return array ? array.from(numbers as number[]) : value;
  });
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const keyPath = (source: string) => {
    const plain = source.replace(/^[&*]/u, '');
    return plain.startsWith('[') ? plain.slice(1, -1).split('+') : plain;
  };
  await settled(indexedDB.deleteDatabase('tickertone'));
  const opening = indexedDB.open('tickertone', stored.version * 10);
  opening.onupgradeneeded = () => {
    for (const [name, source] of Object.entries(stored.stores)) {
      const [key = '', ...indexes] = source.split(/,\s*/u);
      const store = opening.result.createObjectStore(name, { keyPath: key });
      for (const index of indexes)
        store.createIndex(index.replace(/^[&*]/u, ''), keyPath(index), {
          unique: index.startsWith('&'),
          multiEntry: index.startsWith('*'),
        });
      for (const row of stored.tables[name] ?? []) store.add(row);
    }
  };
  (await settled(opening)).close();
}

/** The database's version, its stores, and its entries. */
async function look(): Promise<{ version: number; stores: string[]; entries: number }> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await settled(indexedDB.open('tickertone'));
  const packs: { slots: number[] }[] = await settled(
    db.transaction('entryPacks').objectStore('entryPacks').getAll(),
  );
  const { version, objectStoreNames } = db;
  db.close();
  const entries = packs.reduce((sum, { slots }) => sum + slots.length, 0);
  return { version, stores: [...objectStoreNames], entries };
}

/** Raises the database's version, as a newer program would. */
async function raise(): Promise<void> {
  const opening = indexedDB.open('tickertone', 40);
  await new Promise((resolve, reject) => {
    opening.onsuccess = resolve;
    opening.onerror = () => reject(opening.error);
  });
  opening.result.close();
}

const said = (tab: Tab) => tab.run(() => document.body.textContent ?? '');

describe('the database of an earlier version', () => {
  const session = useBrowser();

  it('is upgraded when the desk opens, with all that was read', async () => {
    // Stop it first: it is still working after the installation, and would open a new database in between.
    await session.driver.stopBackground();
    await session.driver.extension(restore, TEXT);
    const desk = await session.driver.openOwn('desk.html', 'front');
    await waitUntil('the history of the earlier version', async () => {
      const text = await said(desk);
      return TITLES.slice(0, 5).every(({ title }) => text.includes(String(title)));
    });
    await desk.click({ css: '.row-open', text: String(TITLES[0]!.title) });
    await waitUntil('the summary of the first', () =>
      desk.run(() => Boolean(document.querySelector('.drawer .brief li')?.textContent)),
    );
    const { version, stores, entries } = await session.driver.extension(look);
    expect(version).toBe(30);
    expect(stores).not.toContain('analyses');
    expect(entries).toBe(TITLES.length);
    await desk.close();
  });

  it('is left alone by an older program, which says so', async () => {
    const { entries } = await session.driver.extension(look);
    await session.driver.stopBackground();
    await session.driver.extension(raise);
    const desk = await session.driver.openOwn('desk.html', 'front');
    await waitUntil('what the desk says', async () =>
      (await said(desk)).includes('A newer version of Tickertone has written it'),
    );
    const { coverage } = await session.read('/story/nvidia-export');
    expect(coverage.notes.join()).toContain('could not be kept in the history');
    expect(await session.driver.extension(look)).toMatchObject({ version: 40, entries });
    await desk.close();
  });
});
