import { clearRead, markRead, putBackCleared } from '@/lib/desk/alerts/inbox';
import type { AlertFiring } from '@/lib/desk/alerts/rule';
import { showDue } from '@/lib/desk/alerts/save-and-fire';
import { addFeeds, deleteFeed, type FeedsAdded, newFeed, restoreFeed } from '@/lib/desk/feeds/feed-store';
import { type PollDeps, pollDue } from '@/lib/desk/feeds/poll-due';
import { clearHistory, type Deleted, deleteRecord, restoreRecord } from '@/lib/desk/history/history-deletion';
import { markEntry } from '@/lib/desk/history/history-store';
import { deleteAll } from '@/lib/desk/history/retention';
import { type Preferences, patchPreferences } from '@/lib/desk/preferences';
import { done, type Outcome, refused } from '@/lib/model';
import type { PayloadOf } from '../calls';
import type { DeskCalls } from '../desk-calls';
import type { Handlers } from '../receive';
import { type ImportDeps, importHandlers } from './import-handlers';
import { saved } from './saved';

/** Dependencies of the desk's calls. */
export interface DeskDeps extends PollDeps, ImportDeps {
  /** The ticker symbol of each security, by name; null if unknown. */
  symbolsOf(names: readonly string[]): Promise<(string | null)[]>;
  /** Shows a firing as a notification. */
  notify(firing: AlertFiring): Promise<void>;
  /** Removes the notifications of these firings, or all of ours. */
  withdraw(firings?: readonly AlertFiring[]): Promise<void>;
  /** Deletes the last import file, in case its import was never ended. */
  removeImportFile(): Promise<void>;
  /** Schedules the deletion of entries past the retention time. */
  tidySoon(): void;
  /** Applies the administrator's policy again. */
  followPolicy(): Promise<void>;
  /** Call when the feeds have changed: sets the alarm for the next poll. */
  feedsChanged(): Promise<void>;
}

/** The background's implementation of the desk's calls. */
export function createDeskHandlers(deps: DeskDeps): Handlers<DeskCalls> {
  const { db } = deps;
  return {
    'desk-mark': async ({ id, ...marks }) => {
      const entry = await markEntry(db, id, marks);
      return entry ? done({ note: entry.note }) : refused('failed', 'gone');
    },
    'history-delete': async ({ id }) => done((await deleteEntry(deps, id)) ?? null),
    'history-restore': (deleted) => saved(deps.trackQuota(restoreRecord(db, deleted))),
    'history-clear': () => saved(deps.trackQuota(clearHistory(db)).then(() => deps.withdraw())),
    'desk-save-search': ({ search }) => saved(db.searches.put(search)),
    'desk-delete-search': ({ id }) => saved(db.searches.delete(id)),
    'desk-save-portfolio': ({ portfolio }) => saved(db.portfolios.put(portfolio)),
    'desk-symbols-of': async ({ names }) => done(await deps.symbolsOf(names)),
    'desk-delete-portfolio': ({ id }) => saved(db.portfolios.delete(id)),
    'desk-save-rule': ({ rule }) => saved(db.rules.put(rule)),
    'desk-delete-rule': ({ id }) => saved(db.rules.delete(id)),
    'desk-mark-read': ({ ids, read }) => saved(markRead(db, ids, read)),
    'desk-clear-read': () => clearInbox(deps),
    'desk-put-back-cleared': ({ at }) => saved(putBackCleared(db, at)),
    'desk-add-feeds': ({ feeds }) => addNewFeeds(deps, feeds),
    'desk-delete-feed': ({ id }) => saved(deleteFeed(db, id).then(deps.feedsChanged)),
    'desk-restore-feed': ({ feed }) => saved(restoreFeed(db, feed).then(deps.feedsChanged)),
    'desk-poll': ({ ids }) => saved(pollAndNotify(deps, ids)),
    ...importHandlers(deps),
    'desk-preferences': (patch) => changePreferences(deps, patch),
    'desk-delete-all': () => saved(deleteEverything(deps)),
  };
}

async function clearInbox({ db, now }: DeskDeps): Promise<Outcome<{ at: number; count: number }>> {
  const at = now();
  return done({ at, count: await clearRead(db, at) });
}

async function addNewFeeds(
  { db, now, feedsChanged }: DeskDeps,
  feeds: PayloadOf<DeskCalls, 'desk-add-feeds'>['feeds'],
): Promise<Outcome<FeedsAdded>> {
  const added = await addFeeds(
    db,
    feeds.map(({ url, title }) => newFeed(url, now(), title)),
  );
  await feedsChanged();
  return done(added);
}

async function changePreferences(
  { db, tidySoon }: DeskDeps,
  patch: PayloadOf<DeskCalls, 'desk-preferences'>,
): Promise<Outcome<Preferences>> {
  const preferences = await patchPreferences(db, patch);
  if (patch.retentionDays !== undefined) tidySoon();
  return done(preferences);
}

async function deleteEntry({ db, trackQuota, withdraw }: DeskDeps, id: string): Promise<Deleted | undefined> {
  const deleted = await trackQuota(deleteRecord(db, id));
  await withdraw(deleted?.firings ?? []);
  return deleted;
}

async function deleteEverything(deps: DeskDeps): Promise<void> {
  await deps.trackQuota(deleteAll(deps.db));
  await Promise.all([deps.withdraw(), deps.removeImportFile()]);
  // Not awaited: a freshly started browser may take minutes to return its policy.
  void deps.followPolicy();
}

/**
 * Polls the feeds that are due (or `ids`) and shows the alerts that fired. Sets the next alarm first: the one that
 * rang is gone, and a background stopped during the poll must wake again.
 */
export async function pollAndNotify(deps: DeskDeps, ids?: readonly string[]): Promise<void> {
  await deps.feedsChanged();
  await deps.trackQuota(pollDue(deps.db, deps, ids));
  await showDue(deps.db, deps.notify, deps.now());
  await deps.feedsChanged();
}
