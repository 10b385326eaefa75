import type { Database } from '../database';
import type { Feed } from './feed';

/** Feeds that can be added in all. */
export const MAX_FEEDS = 1_000;
/** Characters of a feed's address, at most. */
export const MAX_URL_LENGTH = 2_048;
/** Characters of a feed's title, at most. */
export const MAX_TITLE_LENGTH = 1_000;

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

/** What came of adding feeds: how many were not there yet and now are, and whether others were left out for the limit. */
export interface FeedsAdded {
  added: number;
  isFull: boolean;
}

/** Adds feeds that are not there yet, in order, up to `MAX_FEEDS` in all. */
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

/** Removes a feed; what it brought stays in the history, and what its items were until the next tidying. */
export const deleteFeed = (db: Database, id: string): Promise<void> => db.feeds.delete(id);

/** Puts a deleted feed back as it was, unless it was added again. */
export async function restoreFeed(db: Database, feed: Feed): Promise<void> {
  await db.transaction('rw', db.feeds, async () => {
    if ((await db.feeds.get(feed.id)) === undefined) await db.feeds.put(feed);
  });
}
