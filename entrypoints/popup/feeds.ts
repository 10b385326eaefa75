import type { FeedAdded, PopupFeed } from '@/components/popup/types';
import type { Database } from '@/lib/desk/database';
import { sendToBackground } from '@/lib/platform/messages';
import { feedsOfPage } from '@/lib/platform/page-feeds';
import { requestSite } from '@/lib/platform/permissions';

/** A page may name dozens: its own come first, then those of comments and of tags. */
const MAX_FEEDS = 3;

/** The feeds that a tab's page names and the reader does not have yet. */
export async function feedsToAdd(db: Database, tabId: number): Promise<PopupFeed[]> {
  const named = await feedsOfPage(tabId);
  const known = await db.feeds.bulkGet(named.map(({ url }) => url));
  return named.filter((_, at) => known[at] === undefined).slice(0, MAX_FEEDS);
}

/**
 * Adds a feed and asks the browser for its host alone; only from a click. Added without waiting for the grant: some
 * browsers close the popup when they ask, and a feed that may not be asked says so on the desk.
 * @returns what came of it
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
