import { expect, it, vi } from 'vitest';
import type { AlertFiring } from '@/lib/desk/alerts/rule';
import { createDeskHandlers, type DeskDeps } from '@/lib/platform/background/desk-handlers';
import type { Sender } from '@/lib/platform/receive';
import { allEntries, freshDatabase } from '../desk/in-memory';
import { NOW, record, saveRecord } from '../desk/records';

const page: Sender = { from: 'page', url: '', tabId: 1, frameId: 0, pageUrl: undefined, incognito: false };

it('takes away what the system still shows of what is deleted', async () => {
  const db = freshDatabase();
  const withdraw = vi.fn(async () => undefined);
  const others = { removeImportFile: async () => undefined, followPolicy: async () => undefined };
  const handle = createDeskHandlers({
    db,
    withdraw,
    trackQuota: async (write: PromiseLike<unknown>) => write,
    ...others,
  } as unknown as DeskDeps);
  await saveRecord(db, record());
  const { id } = (await allEntries(db))[0]!;
  const firing = { id: 'r:1', rule: 'r', entry: id, time: NOW } as AlertFiring;
  await db.firings.put(firing);
  await handle['history-delete']({ id }, page);
  expect(withdraw.mock.calls).toEqual([[[firing]]]);
  await handle['history-clear'](undefined, page);
  await handle['desk-delete-all'](undefined, page);
  expect(withdraw.mock.calls).toEqual([[[firing]], [], []]);
});
