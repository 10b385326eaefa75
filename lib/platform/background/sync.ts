import { browser } from 'wxt/browser';
import type { Database } from '@/lib/desk/database';
import { readPreferences } from '@/lib/desk/preferences';
import { applySync, fromSyncItems, syncDocument, toSyncItems } from '@/lib/desk/sync';
import type { DeskCalls } from '../desk-calls';
import type { Handlers, Sender } from '../receive';

/** Writes what goes along to the reader's other machines, where the reader switched that on. */
async function pushSync(db: Database): Promise<void> {
  if (!(await readPreferences(db)).sync) return;
  const items = toSyncItems(await syncDocument(db, Date.now()));
  if (items !== undefined) await browser.storage.sync.set(items);
}

const SYNCED: ReadonlySet<string> = new Set<keyof DeskCalls>([
  'desk-save-search',
  'desk-delete-search',
  'desk-save-portfolio',
  'desk-delete-portfolio',
  'desk-save-rule',
  'desk-delete-rule',
  'desk-add-feeds',
  'desk-delete-feed',
  'desk-preferences',
]);

/** The same handlers; those that change what is synced write it when they are done. */
export function pushing(db: Database, handlers: Handlers<DeskCalls>): Handlers<DeskCalls> {
  type Handler = (payload: never, sender: Sender) => unknown;
  const wrap = ([name, handler]: [string, Handler]): [string, Handler] => [
    name,
    async (payload, sender) => {
      const outcome = await handler(payload, sender);
      if (SYNCED.has(name)) await pushSync(db).catch(() => undefined);
      return outcome;
    },
  ];
  return Object.fromEntries(
    Object.entries(handlers as Record<string, Handler>).map(wrap),
  ) as Handlers<DeskCalls>;
}

/** Takes in what another machine wrote. */
export function listenToSync(db: Database, feedsChanged: () => Promise<void>): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'sync') void pullSync(db, feedsChanged);
  });
}

async function pullSync(db: Database, feedsChanged: () => Promise<void>): Promise<void> {
  if (!(await readPreferences(db)).sync) return;
  const document = fromSyncItems(await browser.storage.sync.get(null));
  if (document === undefined) return;
  await applySync(db, document, Date.now());
  await feedsChanged();
}
