import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { patchPreferences, readPreferences } from '@/lib/desk/preferences';
import { createDeskHandlers } from '@/lib/platform/background/desk-handlers';
import { documentIn } from '../desk/document-in';
import { freshDatabase } from '../desk/in-memory';
import { eventually } from '../eventually';
import { waitingFor } from './locks';

/** The browser's sync storage. */
let items: Record<string, unknown> = {};
const sync = {
  get: async () => items,
  set: async (given: Record<string, unknown>) => void Object.assign(items, given),
};
Object.assign(globalThis, { browser: { runtime: { id: 'own' }, storage: { sync } } });
// Imported after `browser` is defined, since modules look for it when they load.
const { withSync } = await import('@/lib/platform/background/sync');

const HALF = '{"changes":{},"portfolios":[{"id":"theirs","name":"Their li';
const search = { id: 's', name: 'Mine', filter: {}, created: 0 };
const sender = { from: 'page', url: '', tabId: 1, frameId: 0, pageUrl: undefined, incognito: false } as const;

const isDone = ({ type }: { type: string }): boolean => type === 'fulfilled';

async function synced() {
  const db = freshDatabase();
  await patchPreferences(db, { sync: true });
  const handlers = createDeskHandlers({ db } as Parameters<typeof createDeskHandlers>[0]);
  const { 'desk-save-search': save } = withSync(db, handlers, async () => undefined);
  return { db, save: (given = search) => save({ search: given }, sender) };
}

beforeEach(() => vi.spyOn(Date, 'now').mockReturnValue(1_000_000));
afterEach(() => void vi.restoreAllMocks());

it('waits for a partly arrived document, and writes if the rest does not come', async () => {
  const { save } = await synced();
  items = { desk0: HALF };
  await save();
  expect(items).toEqual({ desk0: HALF });
  vi.mocked(Date.now).mockReturnValue(1_000_000 + 3_600_000);
  await save();
  expect(documentIn(items)?.searches).toEqual([search]);
});

it('writes if nothing is stored, and overwrites complete data that is no document', async () => {
  const { db, save } = await synced();
  for (const before of [{}, { desk0: '[]' }]) {
    items = before;
    await save();
    expect(documentIn(items)?.searches).toEqual([search]);
  }
  expect((await readPreferences(db)).syncPartialSince).toBeUndefined();
});

it('neither reads nor writes over what a later version has written, and says so until it has gone', async () => {
  const { db, save } = await synced();
  const newer = {
    desk0: JSON.stringify({ version: 99, changes: {}, portfolios: [], rules: 'of another kind' }),
  };
  items = { ...newer };
  await save();
  expect(items).toEqual(newer);
  expect((await readPreferences(db)).syncTrouble).toBe('newer');
  items = {};
  await save();
  expect(documentIn(items)?.searches).toEqual([search]);
  expect((await readPreferences(db)).syncTrouble).toBeUndefined();
});

it('does not overwrite a later document by an earlier one that took longer', async () => {
  const { save } = await synced();
  items = {};
  const later = { ...search, id: 't', name: 'Later' };
  const writes: unknown[] = [];
  const set = vi.spyOn(sync, 'set').mockImplementationOnce(async (given) => {
    writes.push(save(later));
    // The later write waits until this one has ended; otherwise it would be there by now.
    await eventually(() =>
      expect(waitingFor('sync') + set.mock.settledResults.filter(isDone).length).toBe(1),
    );
    Object.assign(items, given);
  });
  await save();
  await Promise.all(writes);
  expect(documentIn(items)?.searches).toEqual([search, later]);
});
