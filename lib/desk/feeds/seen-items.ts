import type { Transaction } from 'dexie';
import { cyrb53 } from '@/lib/util/cyrb53';
import { groupBy } from '@/lib/util/group-by';
import { DAY } from '@/lib/util/time';
import type { Database } from '../database';
import type { ParsedItem } from './parse-feed';

/** Far more than a feed holds at a time. Beyond it, the items that left the feed longest ago are forgotten. */
export const MAX_ITEMS = 5_000;
/** Items longer gone than this are forgotten; feeds do not go back so far. */
const KEEP = 90 * DAY;

/** When a feed last held each of its items, milliseconds since 1970, by the hash of the item's key; longest ago first. */
export type LastSeen = ReadonlyMap<number, number>;

/** What keeps an item of a feed from being taken in twice. */
export interface SeenItems {
  feed: string;
  last: LastSeen;
}

/** What is known of a feed's items; nothing where the row is missing or damaged. */
export const lastSeenOf = (row: SeenItems | undefined): LastSeen =>
  row?.last instanceof Map ? row.last : new Map();

/** The items that a feed did not hold before, each once. */
export function unseen(items: readonly ParsedItem[], last: LastSeen): ParsedItem[] {
  const byHash = new Map(items.map((item) => [cyrb53(item.key), item]));
  return [...byHash].flatMap(([hash, item]) => (last.has(hash) ? [] : item));
}

/** What is remembered after a feed held these items at `now`. */
export function remember(last: LastSeen, items: readonly ParsedItem[], now: number): LastSeen {
  const next = new Map(last);
  for (const hash of items.map(({ key }) => cyrb53(key))) {
    next.delete(hash);
    next.set(hash, now);
  }
  for (const [hash, time] of next) {
    if (next.size <= MAX_ITEMS && time >= now - KEEP) break;
    next.delete(hash);
  }
  return next;
}

/** Forgets the items of feeds that are gone. */
export async function forgetGoneFeeds(db: Database): Promise<void> {
  const feeds = await db.feeds.toCollection().primaryKeys();
  await db.seenItems.where('feed').noneOf(feeds).delete();
}

/** A row of versions 1 and 2 of the database, which had one for each item; its id is `<feed> <key>`. */
interface ItemRow {
  id: string;
  feed: string;
  seen: number;
}

/** Version 2 to 3: one row for each feed, because the database takes its time for each row. */
export async function gatherItems(upgrade: Transaction): Promise<void> {
  const stored = await upgrade.table<ItemRow>('feedItems').orderBy('seen').toArray();
  const rows = stored.filter(({ id, feed }) => typeof id === 'string' && typeof feed === 'string');
  const byFeed = [...groupBy(rows, ({ feed }) => feed)];
  await upgrade.table<SeenItems>('seenItems').bulkPut(
    byFeed.map(([feed, items]) => ({
      feed,
      last: new Map(items.map(({ id, seen }) => [cyrb53(id.slice(feed.length + 1)), seen])),
    })),
  );
}
