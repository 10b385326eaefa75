// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { PageProps } from '@/entrypoints/desk/page-props';
import { SettingsPage } from '@/entrypoints/desk/settings-page';
import type { Removal } from '@/entrypoints/desk/undo';
import { Shown } from '../../components/shown';
import { freshDatabase } from '../../desk/in-memory';

Object.assign(navigator, { storage: { estimate: async () => ({ usage: 1 }) } });

it('says how many articles a shorter retention deletes, and offers undo until they are deleted', async () => {
  const change = vi.fn(async () => ({ ok: true }));
  const removed: Removal[] = [];
  const props = {
    services: { db: freshDatabase() },
    change,
    live: { index: { size: 9, countOld: () => 7 }, state: 0 },
    onRemoved: (removal: Removal) => removed.push(removal),
  };
  new Shown(<SettingsPage {...(props as unknown as PageProps)} />);
  const select = document.querySelector('select')!;
  // Until the value is loaded, the field is disabled.
  expect(select.closest('fieldset')?.disabled).toBe(true);
  await vi.waitFor(() => expect(select.closest('fieldset')?.disabled).toBe(false));
  select.value = '30';
  await act(async () => void select.dispatchEvent(new Event('change', { bubbles: true })));
  expect(removed.map(({ text }) => text)).toEqual([
    '7 articles are deleted in five minutes. Until then this can be undone.',
  ]);
  await removed[0]!.restore();
  expect(change).toHaveBeenLastCalledWith('desk-preferences', { retentionDays: 0 });
});
