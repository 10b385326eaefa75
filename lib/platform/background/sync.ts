import { browser } from 'wxt/browser';
import type { Database } from '@/lib/desk/database';
import { patchPreferences, readPreferences, type SyncTrouble } from '@/lib/desk/preferences';
import { type Changes, changeKey, noteChanges, type SyncedTable } from '@/lib/desk/sync/sync-changes';
import { applySync, syncDocument } from '@/lib/desk/sync/sync-document';
import { readSyncItems, type Stored, toSyncItems } from '@/lib/desk/sync/sync-items';
import { noteSettings } from '@/lib/desk/sync/sync-settings';
import type { Settings } from '@/lib/model';
import { HOUR } from '@/lib/util/time';
import type { PayloadOf } from '../calls';
import type { DeskCalls } from '../desk-calls';
import type { Handlers } from '../receive';
import { patchSettings, readSettings, watchSettings } from '../settings';
import { type AnyHandler, wrapHandlers } from './wrap-handlers';

const kept = (table: SyncedTable, ...ids: string[]) => changed(table, ids, {});
const gone = (table: SyncedTable, id: string) => changed(table, [id], { gone: true });

const changed = (table: SyncedTable, ids: readonly string[], how: { gone?: true }): Changes => {
  const at = Date.now();
  return Object.fromEntries(ids.map((id) => [changeKey(table, id), { at, ...how }]));
};

/** The synced rows that each call changes. */
const CHANGES: { readonly [N in keyof DeskCalls]?: (payload: PayloadOf<DeskCalls, N>) => Changes } = {
  'desk-save-search': ({ search }) => kept('searches', search.id),
  'desk-delete-search': ({ id }) => gone('searches', id),
  'desk-save-portfolio': ({ portfolio }) => kept('portfolios', portfolio.id),
  'desk-delete-portfolio': ({ id }) => gone('portfolios', id),
  'desk-save-rule': ({ rule }) => kept('rules', rule.id),
  'desk-delete-rule': ({ id }) => gone('rules', id),
  'desk-add-feeds': ({ feeds }) => kept('feeds', ...feeds.map(({ url }) => url)),
  'desk-delete-feed': ({ id }) => gone('feeds', id),
  'desk-restore-feed': ({ feed }) => kept('feeds', feed.id),
  // The import steps have recorded what they added.
  'desk-import-end': () => ({}),
};

/**
 * Runs sync work one at a time: an older document must not be written after a newer one, and none may be built between
 * a change and the record of its time.
 */
const serialized = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('sync', work);

type FollowUp = (payload: never) => Promise<void>;

/** Wraps handlers: calls that change synced data sync it when they are done. */
export const withSync = (
  db: Database,
  handlers: Handlers<DeskCalls>,
  feedsChanged: () => Promise<void>,
): Handlers<DeskCalls> =>
  wrapHandlers(handlers, (handler, name) => {
    const followUp = followUpOf(name, db, feedsChanged);
    return followUp ? followedBy(handler, followUp) : handler;
  });

/** What follows a call; `undefined` if the call changes nothing synced. */
function followUpOf(
  name: keyof DeskCalls,
  db: Database,
  feedsChanged: () => Promise<void>,
): FollowUp | undefined {
  if (name === 'desk-preferences') return () => ifSynced(db, () => join(db, feedsChanged));
  const changesOf: ((payload: never) => Changes) | undefined = CHANGES[name];
  return changesOf && ((payload) => noteAndPush(db, changesOf(payload)));
}

const followedBy =
  (handler: AnyHandler, followUp: FollowUp): AnyHandler =>
  (payload, sender) =>
    serialized(async () => {
      const outcome = await handler(payload, sender);
      await followUp(payload);
      return outcome;
    });

async function noteAndPush(db: Database, changes: Changes): Promise<void> {
  await noteChanges(db, changes, Date.now());
  await ifSynced(db, () => push(db));
}

/** Applies what other machines write, and syncs changes of the settings here. */
export function listenToSync(db: Database, feedsChanged: () => Promise<void>): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'sync') void serialized(() => ifSynced(db, () => pullAndPush(db, feedsChanged)));
  });
  watchSettings((settings) => void serialized(() => noteSettingsAndPush(db, settings)));
}

async function noteSettingsAndPush(db: Database, settings: Settings): Promise<void> {
  if (await noteSettings(db, settings, Date.now())) await ifSynced(db, () => push(db));
}

/** Runs `work` if sync is on. A browser that refuses to store it must not block changes here. */
async function ifSynced(db: Database, work: () => Promise<unknown>): Promise<void> {
  if ((await readPreferences(db)).sync) await work().catch(() => undefined);
}

/** How long we wait for the rest of a partly arrived document. If two machines write at once, it may never come. */
const MAX_WAIT = HOUR;

const stored = async (): Promise<Stored> => readSyncItems(await browser.storage.sync.get(null));

async function push(db: Database): Promise<void> {
  const { state } = await stored();
  if (await isArriving(db, state, Date.now())) return;
  await noteTrouble(db, state === 'newer' ? 'newer' : await write(toSyncItems(await syncDocument(db))));
}

async function noteTrouble(db: Database, syncTrouble: SyncTrouble | undefined): Promise<void> {
  if (syncTrouble !== (await readPreferences(db)).syncTrouble) await patchPreferences(db, { syncTrouble });
}

/** Whether another machine's document is still arriving; our own changes are synced once it is there. */
async function isArriving(db: Database, state: Stored['state'], now: number): Promise<boolean> {
  const { syncPartialSince: before } = await readPreferences(db);
  const since = state === 'partial' ? (before ?? now) : undefined;
  if (since !== before) await patchPreferences(db, { syncPartialSince: since });
  return since !== undefined && now - since < MAX_WAIT;
}

/** @returns why the items could not be written, if so */
async function write(items: Record<string, string> | undefined): Promise<SyncTrouble | undefined> {
  if (items === undefined) return 'too-large';
  return browser.storage.sync.set(items).then(
    () => undefined,
    () => 'refused' as const,
  );
}

/** @returns whether this machine knows more than what is stored there; `undefined` if nothing complete is there */
async function pull(db: Database, feedsChanged: () => Promise<void>): Promise<boolean | undefined> {
  const there = await stored();
  if (there.state === 'newer') await noteTrouble(db, 'newer');
  if (there.state !== 'whole') return undefined;
  const { isAhead, settings } = await applySync(db, there.document, Date.now());
  if (settings !== undefined) await patchSettings(settings);
  await feedsChanged();
  return isAhead;
}

async function pullAndPush(db: Database, feedsChanged: () => Promise<void>): Promise<void> {
  if ((await pull(db, feedsChanged)) === true) await push(db);
}

/** When sync is turned on, reads what other machines wrote before writing. */
async function join(db: Database, feedsChanged: () => Promise<void>): Promise<void> {
  const isAhead = (await pull(db, feedsChanged)) !== false;
  if ((await noteSettings(db, await readSettings(), Date.now())) || isAhead) await push(db);
}
