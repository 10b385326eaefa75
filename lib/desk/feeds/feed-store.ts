import type { Database } from '../database';
import type { Feed } from './feed';

/** Most feeds that a reader can add. */
export const MAX_FEEDS = 1_000;
/** Longest address of a feed, in UTF-16 code units. */
export const MAX_URL_LENGTH = 2_048;
/** Longest title of a feed, in UTF-16 code units. */
export const MAX_TITLE_LENGTH = 1_000;

/** A feed that has not been polled yet. */
export const newFeed = (url: string, now: number, title = ''): Feed => ({
  id: url,
  title,
  siteUrl: '',
  added: now,
  nextPoll: now,
  failures: 0,
  status: 'new',
  items: 0,
});

/** Result of adding feeds: how many are new, and whether the limit cut some off. */
export interface FeedsAdded {
  added: number;
  isFull: boolean;
}

/** Adds new feeds in order, up to `MAX_FEEDS` in all. */
export async function addFeeds(db: Database, feeds: readonly Feed[]): Promise<FeedsAdded> {
  return db.transaction('rw', db.feeds, async () => {
    const room = MAX_FEEDS - (await db.feeds.count());
    const known = await db.feeds.bulkGet(feeds.map(({ id }) => id));
    const fresh = feeds.filter((_, at) => known[at] === undefined);
    const taken = fresh.slice(0, Math.max(0, room));
    await db.feeds.bulkPut(taken);
    return { added: taken.length, isFull: taken.length < fresh.length };
  });
}

/** Removes a feed. Its articles stay in the history; the list of its seen items stays until the next cleanup. */
export const deleteFeed = (db: Database, id: string): Promise<void> => db.feeds.delete(id);

/** Restores a deleted feed, unless it was added again. */
export async function restoreFeed(db: Database, feed: Feed): Promise<void> {
  await db.transaction('rw', db.feeds, async () => {
    if ((await db.feeds.get(feed.id)) === undefined) await db.feeds.put(feed);
  });
}
