import type { Transaction } from 'dexie';
import { cyrb53 } from '@/lib/util/cyrb53';
import { groupBy } from '@/lib/util/group-by';
import { DAY } from '@/lib/util/time';
import type { Database } from '../database';
import type { ParsedItem } from './parse-feed';

/** Far more than any feed holds. Beyond this limit, the items that left the feed longest ago are forgotten. */
export const MAX_ITEMS = 5_000;
/** Items gone for longer are forgotten: feeds do not go back that far. */
const KEEP = 90 * DAY;

/** When each item was last in the feed, milliseconds since 1970, by hash of its key; oldest first. */
export type LastSeen = ReadonlyMap<number, number>;

/** The items already seen in a feed, so that none is ingested twice. */
export interface SeenItems {
  feed: string;
  last: LastSeen;
}

/** The items seen in a feed; empty if the row is missing or damaged. */
export const lastSeenOf = (row: SeenItems | undefined): LastSeen =>
  row?.last instanceof Map ? row.last : new Map();

/** The items not seen before, each once. */
export function unseen(items: readonly ParsedItem[], last: LastSeen): ParsedItem[] {
  const byHash = new Map(items.map((item) => [cyrb53(item.key), item]));
  return [...byHash].flatMap(([hash, item]) => (last.has(hash) ? [] : item));
}

/** The items to remember after the feed contained these at `now`. */
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

/** Forgets the items of removed feeds. */
export async function forgetGoneFeeds(db: Database): Promise<void> {
  const feeds = await db.feeds.toCollection().primaryKeys();
  await db.seenItems.where('feed').noneOf(feeds).delete();
}

/** A row of database versions 1 and 2, one per item; its id is `<feed> <key>`. */
interface ItemRow {
  id: string;
  feed: string;
  seen: number;
}

/** Upgrade from version 2 to 3: one row per feed instead of per item, because each row costs time. */
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
