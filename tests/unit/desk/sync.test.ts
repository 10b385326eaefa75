import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addFeeds, newFeed } from '@/lib/desk/feeds/feed-store';
import { applyPolicy, readPolicy } from '@/lib/desk/managed';
import { readPreferences } from '@/lib/desk/preferences';
import { applySync, fromSyncItems, syncDocument, toSyncItems } from '@/lib/desk/sync';
import { freshDatabase } from './in-memory';
import { NOW } from './records';

const portfolio = (id: string, updated: number, symbol = 'AAA') => ({
  id,
  name: 'Größe',
  kind: 'watchlist' as const,
  holdings: [{ symbol }],
  created: 0,
  updated,
});

describe('sync', () => {
  it('carries choices over, in pieces that the browser takes', async () => {
    const [from, to] = [freshDatabase(), freshDatabase()];
    const many = {
      ...portfolio('many', 1),
      holdings: Array.from({ length: 900 }, (_, at) => ({ symbol: `S${at}` })),
    };
    await from.portfolios.bulkPut([portfolio('p', 1), many]);
    await addFeeds(from, [newFeed('https://a.example/f', NOW)]);
    const items = toSyncItems(await syncDocument(from, NOW))!;
    expect(Object.values(items).every((item) => JSON.stringify(item).length < 8_100)).toBe(true);
    await applySync(to, fromSyncItems(items)!, NOW);
    expect(await to.portfolios.toArray()).toEqual(await from.portfolios.toArray());
    expect(await to.feeds.count()).toBe(1);
  });

  it('keeps the later version of a portfolio', async () => {
    const db = freshDatabase();
    await db.portfolios.bulkPut([portfolio('a', 5, 'MINE'), portfolio('b', 5, 'MINE')]);
    await applySync(
      db,
      {
        updated: 0,
        rules: [],
        searches: [],
        feeds: [],
        portfolios: [portfolio('a', 4, 'OLD'), portfolio('b', 6, 'NEW')],
      },
      NOW,
    );
    expect((await db.portfolios.toArray()).map(({ holdings }) => holdings[0]?.symbol)).toEqual([
      'MINE',
      'NEW',
    ]);
  });

  it('takes nothing of which only a part has arrived, and says when it is too much', async () => {
    const db = freshDatabase();
    await db.portfolios.put({
      ...portfolio('p', 1),
      holdings: Array.from({ length: 900 }, (_, at) => ({ symbol: `S${at}` })),
    });
    const items = toSyncItems(await syncDocument(db, NOW))!;
    expect(fromSyncItems({ desk0: items.desk0 })).toBeUndefined();
    expect(fromSyncItems({})).toBeUndefined();
    await db.portfolios.put({
      ...portfolio('q', 1),
      holdings: Array.from({ length: 9_000 }, (_, at) => ({ symbol: `S${at}` })),
    });
    expect(toSyncItems(await syncDocument(db, NOW))).toBeUndefined();
  });
});

describe('a policy', () => {
  const policy = readPolicy({
    watchlists: [{ name: 'House', symbols: ['META'] }],
    feeds: [{ url: 'https://a.example/f' }],
    sites: 'wrong',
    retentionDays: 30,
  });

  it('holds part by part: what is wrong is left out', () => {
    expect(policy).toMatchObject({
      watchlists: [{ name: 'House' }],
      feeds: [{ title: '' }],
      sites: [],
      retentionDays: 30,
    });
    expect(readPolicy(undefined)).toEqual({ watchlists: [], feeds: [], sites: [] });
  });

  it("presets lists and feeds, takes them back, and leaves the reader's own alone", async () => {
    const db = freshDatabase();
    await db.portfolios.put(portfolio('own', 1));
    await applyPolicy(db, policy, NOW);
    await db.feeds.update('https://a.example/f', { items: 7, nextPoll: NOW + 5 });
    await applyPolicy(db, policy, NOW + 1);
    expect(await db.feeds.toArray()).toMatchObject([{ managed: true, items: 7, nextPoll: NOW + 5 }]);
    expect((await db.portfolios.toArray()).map(({ id }) => id)).toEqual(['managed:House', 'own']);
    expect(await readPreferences(db)).toMatchObject({ retentionDays: 30, managed: true });
    await applyPolicy(db, readPolicy({}), NOW);
    expect((await readPreferences(db)).managed).toBeUndefined();
    expect([await db.portfolios.count(), await db.feeds.count()]).toEqual([1, 0]);
  });

  it('has the parts that the schema for administrators names', () => {
    const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8')) as { properties: object };
    expect(Object.keys(schema.properties).sort()).toEqual(['feeds', 'retentionDays', 'sites', 'watchlists']);
  });
});
