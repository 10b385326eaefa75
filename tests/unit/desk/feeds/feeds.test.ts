import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Database } from '@/lib/desk/database';
import { addFeeds, deleteFeed, MAX_FEEDS, newFeed } from '@/lib/desk/feeds/feed-store';
import { ingestPolls } from '@/lib/desk/feeds/ingest';
import { allowedNow, nextDue, pollDue } from '@/lib/desk/feeds/poll-due';
import { pollFeed } from '@/lib/desk/feeds/poller';
import { clearHistory } from '@/lib/desk/history/history-deletion';
import { feedSchema } from '@/lib/desk/schemas';
import { type Article, done } from '@/lib/model';
import { DAY } from '@/lib/util/time';
import { feedServer, rss, send } from '../feed-server';
import { allEntries, freshDatabase } from '../in-memory';
import { NOW, record, saveRecord } from '../records';

let items = [
  { title: 'Meta falls', guid: '1', link: 'https://news.example/1', description: 'Meta fell by a tenth.' },
];
const server = feedServer({
  '/feed': (request, response) => send(rss(items))(request, response),
  '/bad': send('', {}, 500),
  '/newest-first': send(
    rss([
      { title: 'Meta: nor here', guid: '5' },
      { title: 'Meta: no date', guid: '4' },
      { title: 'Meta recovers', guid: '3', date: 'Mon, 01 Jun 2026 12:00:00 GMT' },
      { title: 'Meta opens', guid: '1', date: 'Mon, 01 Jun 2026 10:00:00 GMT' },
      { title: 'Meta falls', guid: '2', date: 'Mon, 01 Jun 2026 11:00:00 GMT' },
    ]),
  ),
});

const score = ({ url, title, text }: Article) =>
  done(record({ url, title, brief: [text], tickers: { META: -0.9 } }).analysis);
const deps = (now = NOW) => ({
  now: () => now,
  random: () => 0,
  score,
  mayFetch: async () => true,
  mayFollow: async () => false,
});

async function withFeed(path = '/feed'): Promise<{ db: Database; id: string }> {
  const db = freshDatabase();
  const id = server.url(path);
  await addFeeds(db, [newFeed(id, NOW)]);
  return { db, id };
}

describe('feeds', () => {
  it('are added up to the limit, and those beyond it are told apart from existing ones', async () => {
    const db = freshDatabase();
    const feed = (at: number) => newFeed(`https://news.example/${at}`, NOW);
    const most = Array.from({ length: MAX_FEEDS - 1 }, (_, at) => feed(at));
    expect(await addFeeds(db, most)).toEqual({ added: MAX_FEEDS - 1, isFull: false });
    expect(await addFeeds(db, [feed(0), feed(-1), feed(-2)])).toEqual({ added: 1, isFull: true });
    expect(await addFeeds(db, [feed(0)])).toEqual({ added: 0, isFull: false });
  });

  it('ingest items as headlines, once, and report their state', async () => {
    const { db, id } = await withFeed();
    await pollDue(db, deps());
    expect(await allEntries(db)).toMatchObject([{ kind: 'feed', title: 'Meta falls' }]);
    expect(await db.feeds.get(id)).toMatchObject({
      status: 'ok',
      items: 1,
      title: 'Market news',
      failures: 0,
    });
    await pollDue(db, deps(), [id]);
    expect(await allEntries(db)).toHaveLength(1);
  });

  it('store nothing that is undefined where the server gives no validators', async () => {
    const { db, id } = await withFeed();
    await pollDue(db, deps());
    expect(v.is(feedSchema, structuredClone(await db.feeds.get(id)))).toBe(true);
  });

  it('are polled exactly once more if the clock was set back since', async () => {
    const { db, id } = await withFeed();
    await pollDue(db, deps(NOW + 365 * DAY));
    expect(await nextDue(db, NOW)).toBe(NOW);
    await pollDue(db, deps());
    expect(await db.feeds.get(id)).toMatchObject({ status: 'ok', lastPoll: NOW });
    expect(await nextDue(db, NOW)).toBeGreaterThan(NOW + 1_000_000);
  });

  it('do not bring back what the reader deleted', async () => {
    const { db, id } = await withFeed();
    await pollDue(db, deps());
    await clearHistory(db);
    await pollDue(db, deps(), [id]);
    expect(await allEntries(db)).toHaveLength(0);
  });

  it('ingest items in order of time, the latest last', async () => {
    const { db } = await withFeed('/newest-first');
    const dated = ({ url, title, publishedTime }: Article) =>
      done(record({ url, title, ...(publishedTime && { at: Date.parse(publishedTime) }) }).analysis);
    await pollDue(db, { ...deps(), score: dated });
    const titles = (await allEntries(db)).map(({ title }) => title);
    expect(titles).toEqual(['Meta opens', 'Meta falls', 'Meta recovers', 'Meta: no date', 'Meta: nor here']);
  });

  it('leave an article that was read in full unchanged', async () => {
    const { db } = await withFeed();
    await saveRecord(db, record({ url: 'https://news.example/1', title: 'Read' }));
    await pollDue(db, deps());
    expect(await allEntries(db)).toMatchObject([{ kind: 'page', title: 'Read' }]);
  });

  it('fire alerts with the sentence', async () => {
    const { db } = await withFeed();
    await db.rules.put({
      id: 'r',
      name: 'Bad',
      enabled: true,
      coolDownMinutes: 0,
      created: 0,
      condition: { kind: 'article', about: { kind: 'any' }, below: -0.5 },
    });
    expect(await pollDue(db, deps())).toMatchObject([{ symbol: 'META', sentence: 'Meta fell by a tenth.' }]);
  });

  it('lose and duplicate nothing when the background stops midway', async () => {
    const { db, id } = await withFeed();
    items = Array.from({ length: 5 }, (_, at) => ({
      title: `Item ${at}`,
      guid: `g${at}`,
      link: `https://news.example/g${at}`,
      description: '',
    }));
    let left = 3;
    const stopped = {
      ...deps(),
      score: (article: Article) => (left-- > 0 ? score(article) : Promise.reject(new Error('stopped'))),
    };
    await expect(pollDue(db, stopped)).rejects.toThrow('stopped');
    expect(await allEntries(db)).toHaveLength(0);
    await pollDue(db, deps(NOW + 3_600_000));
    expect(await allEntries(db)).toHaveLength(5);
    expect(await db.feeds.get(id)).toMatchObject({ items: 5 });
  });

  it('keep a failing feed, show the reason, and poll it less often', async () => {
    const { db, id } = await withFeed('/bad');
    await pollDue(db, deps());
    const feed = await db.feeds.get(id);
    expect(feed).toMatchObject({ status: 'http-error', detail: 'HTTP 500', failures: 1 });
    expect(feed!.nextPoll).toBeGreaterThan(NOW + 3_000_000);
  });

  it('are not polled without permission', async () => {
    const { db, id } = await withFeed();
    await pollDue(db, {
      ...deps(),
      mayFetch: async () => false,
      poll: () => Promise.reject(new Error('asked')),
    });
    expect(await db.feeds.get(id)).toMatchObject({ status: 'no-permission' });
  });

  it('are counted once where two polls bring the same', async () => {
    const { db, id } = await withFeed();
    const [feed] = await db.feeds.toArray();
    const poll = { feed: feed!, result: await pollFeed(feed!, { ...deps(), now: NOW }) };
    const brought = { now: NOW, random: () => 0, score };
    await Promise.all([ingestPolls(db, [poll], brought), ingestPolls(db, [poll], brought)]);
    expect(await db.feeds.get(id)).toMatchObject({ items: items.length });
  });

  it('waiting for a permission are found once it is granted', async () => {
    const { db, id } = await withFeed();
    await addFeeds(db, [newFeed('https://other.example/feed', NOW)]);
    await pollDue(db, { ...deps(), mayFetch: async () => false });
    expect(await allowedNow(db, { mayFetch: async (url) => url === id })).toEqual([id]);
    await pollDue(db, deps(), [id]);
    expect(await allowedNow(db, { mayFetch: async () => true })).toEqual(['https://other.example/feed']);
  });

  it('stay deleted when they are deleted during a poll', async () => {
    const { db, id } = await withFeed();
    await pollDue(db, { ...deps(), mayFetch: () => deleteFeed(db, id).then(() => true) });
    expect([await db.feeds.count(), (await allEntries(db)).length]).toEqual([0, 0]);
  });
});
