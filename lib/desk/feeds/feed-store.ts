import type { Database } from '../database';
import type { Feed } from './feed';

export const MOST_FEEDS = 1_000;
const DAY = 86_400_000;
/** Keys of items older than this are forgotten; feeds do not go back so far. */
const KEEP_ITEMS = 90 * DAY;

/** A feed that has not been asked yet. */
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

/** Adds feeds that are not there yet. @returns how many were added */
export async function addFeeds(db: Database, feeds: readonly Feed[]): Promise<number> {
  return db.transaction('rw', db.feeds, async () => {
    const room = MOST_FEEDS - (await db.feeds.count());
    const known = await db.feeds.bulkGet(feeds.map(({ id }) => id));
    const fresh = feeds.filter((_, at) => known[at] === undefined).slice(0, Math.max(0, room));
    await db.feeds.bulkPut(fresh);
    return fresh.length;
  });
}

/** Removes a feed; what it brought stays in the history, and the keys of its items until the next tidying. */
export const deleteFeed = (db: Database, id: string): Promise<void> => db.feeds.delete(id);

/** Puts a deleted feed back as it was, unless it was added again. */
export async function restoreFeed(db: Database, feed: Feed): Promise<void> {
  await db.transaction('rw', db.feeds, async () => {
    if ((await db.feeds.get(feed.id)) === undefined) await db.feeds.put(feed);
  });
}

/** Forgets the keys of items that no feed can still hold, and of feeds that are gone. */
export async function forgetOldItems(db: Database, now: number): Promise<void> {
  await db.feedItems
    .where('seen')
    .below(now - KEEP_ITEMS)
    .delete();
  const feeds = (await db.feeds.toCollection().primaryKeys()) as string[];
  await db.feedItems.where('feed').noneOf(feeds).delete();
}
