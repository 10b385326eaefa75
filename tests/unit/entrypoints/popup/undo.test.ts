import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { PopupState, RecentItem } from '@/components/popup/types';
import type { Outcome } from '@/lib/model';
import { freshDatabase } from '../../desk/in-memory';
import { record } from '../../desk/records';
import { eventually } from '../../eventually';

const answers: Record<string, Outcome<unknown>> = {};
const sendMessage = async ({ call }: { call: string }) => answers[call];
Object.assign(globalThis, { browser: { runtime: { id: 'own', sendMessage } } });
// Imported after `browser` is defined, since modules look for it when they load.
const { PopupOwner } = await import('@/entrypoints/popup/owner');

it('offers undo of a deletion until it is restored', async () => {
  let shown: PopupState | undefined;
  const { callbacks } = new PopupOwner(freshDatabase(), (state) => {
    shown = state;
  });
  answers['history-delete'] = { ok: true, value: { record: record({ title: 'Gone' }), firings: [] } };
  callbacks.remove({ id: 'page:https://news.example/', title: 'Gone' } as RecentItem);
  await eventually(() => expect(shown?.deleted).toBe('Gone'));

  answers['history-restore'] = { ok: false, reason: 'failed' };
  callbacks.undo();
  await new Promise((resolve) => setTimeout(resolve));
  callbacks.search('');
  await eventually(() => expect(shown?.recent).toEqual([]));
  expect(shown?.deleted).toBe('Gone');

  answers['history-restore'] = { ok: true, value: null };
  callbacks.undo();
  await eventually(() => expect(shown?.deleted).toBeUndefined());
});
