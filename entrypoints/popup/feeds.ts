import type { FeedAdded, PopupFeed } from '@/components/popup/types';
import type { Database } from '@/lib/desk/database';
import { sendToBackground } from '@/lib/platform/messages';
import { feedsOfPage } from '@/lib/platform/page-feeds';
import { requestSite } from '@/lib/platform/permissions';

/** A page may link dozens of feeds: its own come first, then those of comments and tags. */
const MAX_FEEDS = 3;

/** The feeds that a tab's page links and the reader does not have yet. */
export async function feedsToAdd(db: Database, tabId: number): Promise<PopupFeed[]> {
  const named = await feedsOfPage(tabId);
  const known = await db.feeds.bulkGet(named.map(({ url }) => url));
  return named.filter((_, at) => known[at] === undefined).slice(0, MAX_FEEDS);
}

/**
 * Adds a feed and requests permission for its host only; call from a click. Does not wait for the permission before
 * adding, since some browsers close the popup when they ask; the desk marks feeds without permission.
 * @returns the result
 */
export async function addFeed({ url }: PopupFeed): Promise<FeedAdded> {
  const granted = requestSite(url);
  const added = await sendToBackground('desk-add-feeds', { feeds: [{ url, title: '' }] });
  if (!added.ok) return 'not-stored';
  if (added.value.isFull) return 'no-room';
  if (!(await granted)) return 'not-allowed';
  void sendToBackground('desk-poll', { ids: [url] });
  return 'added';
}
