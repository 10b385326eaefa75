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

/** Removes a feed and the keys of its items; what it brought stays in the history. */
export async function deleteFeed(db: Database, id: string): Promise<void> {
  await db.transaction('rw', db.feeds, db.feedItems, async () => {
    await db.feeds.delete(id);
    await db.feedItems.where('feed').equals(id).delete();
  });
}

/** Forgets the keys of items that no feed can still hold. */
export const forgetOldItems = (db: Database, now: number): Promise<number> =>
  db.feedItems
    .where('seen')
    .below(now - KEEP_ITEMS)
    .delete();
