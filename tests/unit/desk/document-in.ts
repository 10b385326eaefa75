import type { SyncDocument } from '@/lib/desk/sync/sync-document';
import { readSyncItems } from '@/lib/desk/sync/sync-items';

/** The complete document in items of `storage.sync`; `undefined` if there is none. */
export function documentIn(items: Readonly<Record<string, unknown>>): SyncDocument | undefined {
  const stored = readSyncItems(items);
  return stored.state === 'whole' ? stored.document : undefined;
}
