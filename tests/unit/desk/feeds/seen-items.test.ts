import { describe, expect, it } from 'vitest';
import { deleteFeed, newFeed } from '@/lib/desk/feeds/feed-store';
import type { ParsedItem } from '@/lib/desk/feeds/parse-feed';
import { pollDue } from '@/lib/desk/feeds/poll-due';
import type { PollResult } from '@/lib/desk/feeds/poller';
import { forgetGoneFeeds, lastSeenOf, remember, unseen } from '@/lib/desk/feeds/seen-items';
import { type Article, done } from '@/lib/model';
import { DAY } from '@/lib/util/time';
import { allEntries, freshDatabase } from '../in-memory';
import { NOW, record } from '../records';
import { storedDatabase, upgradedDatabase } from '../stored-database';

const item = (key: string): ParsedItem => ({ key, url: key, title: key, text: '', published: '' });
const items = (count: number, from = 0) => Array.from({ length: count }, (_, at) => item(`${from + at}`));

describe('items of a feed', () => {
  it('are new only once', () => {
    const last = remember(new Map(), items(3), NOW);
    expect(unseen([...items(5), item('4')], last).map(({ key }) => key)).toEqual(['3', '4']);
  });

  it('are known as long as the feed holds them, and for ninety days more', () => {
    let last = remember(new Map(), items(2), NOW);
    last = remember(last, items(1), NOW + 80 * DAY);
    last = remember(last, [], NOW + 100 * DAY);
    expect(unseen(items(2), last).map(({ key }) => key)).toEqual(['1']);
  });

  it('are forgotten beyond the limit, the longest gone first', () => {
    let last = remember(new Map(), items(5_000), NOW);
    last = remember(last, items(10, 5_000), NOW + 1);
    expect(last.size).toBe(5_000);
    expect(unseen(items(11), last).map(({ key }) => key)).toEqual(items(10).map(({ key }) => key));
  });

  it('count as unknown if the row is damaged', () => {
    expect(lastSeenOf(undefined).size).toBe(0);
    expect(lastSeenOf({ feed: 'f', last: 'damaged' as never }).size).toBe(0);
  });

  it('are forgotten with their feed at the next cleanup', async () => {
    const db = freshDatabase();
    await db.feeds.bulkPut([newFeed('kept', NOW), newFeed('gone', NOW)]);
    await db.seenItems.bulkPut(['kept', 'gone'].map((feed) => ({ feed, last: new Map([[1, NOW]]) })));
    await deleteFeed(db, 'gone');
    await forgetGoneFeeds(db);
    expect(await db.seenItems.toCollection().primaryKeys()).toEqual(['kept']);
  });
});

const STORED = storedDatabase(2);
/** Rows of version 2: `<feed> <key>`, and when the item was ingested. */
const ROWS = STORED.tables.feedItems as unknown as { id: string; feed: string; seen: number }[];

const upgraded = () => upgradedDatabase(STORED);

describe('the items of a database of version 2', () => {
  it('are one row for each feed, and none is taken in again', async () => {
    const db = await upgraded();
    expect([...db.backendDB().objectStoreNames]).not.toContain('feedItems');
    const feeds = [...new Set(ROWS.map(({ feed }) => feed))];
    expect(await db.seenItems.toCollection().primaryKeys()).toEqual(feeds.toSorted());
    for (const feed of feeds) {
      const keys = ROWS.filter((row) => row.feed === feed).map(({ id }) => id.slice(feed.length + 1));
      const { last } = (await db.seenItems.get(feed))!;
      expect(unseen([...keys, 'new'].map(item), last).map(({ key }) => key)).toEqual(['new']);
    }
  });

  it('keep their order: the longest gone are the first to be forgotten', async () => {
    const db = await upgraded();
    for (const { last } of await db.seenItems.toArray())
      expect([...last.values()]).toEqual([...last.values()].toSorted((a, b) => a - b));
  });

  it('leave every other table as it was, and the feeds go on', async () => {
    const db = await upgraded();
    for (const [table, rows] of Object.entries(STORED.tables))
      if (table !== 'feedItems') expect(await db.table(table).toArray(), table).toEqual(rows);
    const before = (await allEntries(db)).length;
    const [known] = ROWS;
    const held = [known!.id.slice(known!.feed.length + 1), 'https://news.example/new'].map(item);
    await pollDue(db, { ...DEPS, poll: async () => answered(held) }, [known!.feed]);
    expect(await allEntries(db)).toHaveLength(before + 1);
  });
});

const answered = (items: ParsedItem[]): PollResult => ({
  status: 'ok',
  feed: { title: 'Feed', siteUrl: '', items },
});
const DEPS = {
  now: () => NOW,
  random: () => 0,
  mayFetch: async () => true,
  mayFollow: async () => false,
  score: ({ url, title }: Article) => done(record({ url, title }).analysis),
};
