import { describe, expect, it } from 'vitest';
import { addFeeds, newFeed } from '@/lib/desk/feeds/feed-store';
import { readPreferences } from '@/lib/desk/preferences';
import { type Change, changeKey, noteChanges, type SyncedTable } from '@/lib/desk/sync/sync-changes';
import { applySync, syncDocument } from '@/lib/desk/sync/sync-document';
import { readSyncItems, toSyncItems } from '@/lib/desk/sync/sync-items';
import { noteSettings } from '@/lib/desk/sync/sync-settings';
import { DEFAULT_SETTINGS } from '@/lib/model';
import { documentIn } from '../document-in';
import { freshDatabase } from '../in-memory';
import { NOW } from '../records';

const portfolio = (id: string, updated: number, symbol = 'AAA') => ({
  id,
  name: 'Größe',
  kind: 'watchlist' as const,
  holdings: [{ symbol }],
  created: 0,
  updated,
});

/** It writes `<` as `\u003C`. */
const bytesInChromium = (item: string): number =>
  new TextEncoder().encode(JSON.stringify(item).replaceAll('<', String.raw`\u003C`)).length;

const SIGNS = ['"', '\\', '<', '🚀', 'ü', '\ud83d'];

describe('sync', () => {
  it("transfers settings in pieces within the browser's limits", async () => {
    const [from, to] = [freshDatabase(), freshDatabase()];
    const many = {
      ...portfolio('many', 1),
      holdings: Array.from({ length: 900 }, (_, at) => ({ symbol: `S${at}` })),
    };
    await from.portfolios.bulkPut([portfolio('p', 1), many]);
    await addFeeds(from, [newFeed('https://a.example/f', NOW)]);
    const search = { id: 's', name: 'Worst', filter: { text: 'lithium' }, created: 0 };
    await from.searches.bulkPut([search, { ...search, id: 't', order: 'most-negative' }]);
    const items = toSyncItems(await syncDocument(from))!;
    expect(Object.values(items).every((item) => JSON.stringify(item).length < 8_100)).toBe(true);
    await applySync(to, documentIn(items)!, NOW);
    expect(await to.portfolios.toArray()).toEqual(await from.portfolios.toArray());
    expect(await to.searches.toArray()).toEqual(await from.searches.toArray());
    expect(await to.feeds.count()).toBe(1);
  });

  it.each(SIGNS)('fits what the browser takes where the titles of feeds are nothing but %o', async (sign) => {
    const [from, to] = [freshDatabase(), freshDatabase()];
    const feeds = [...Array(16)].map((_, at) =>
      newFeed(`https://a.example/${at}`, NOW, sign.repeat(250 / sign.length)),
    );
    await addFeeds(from, feeds);
    const items = toSyncItems(await syncDocument(from))!;
    const stored = Object.entries(items).map(([key, item]) => key.length + bytesInChromium(item));
    expect(Math.max(...stored)).toBeLessThanOrEqual(8_192);
    expect(stored.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(102_400);
    await applySync(to, documentIn(items)!, NOW);
    expect(await to.feeds.toArray()).toEqual(await from.feeds.toArray());
  });

  it('keeps the later version of a portfolio', async () => {
    const db = freshDatabase();
    await db.portfolios.bulkPut([portfolio('a', 5, 'MINE'), portfolio('b', 5, 'MINE')]);
    await applySync(
      db,
      {
        changes: {},
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

  const SEARCH = { id: 's', name: 'Search', filter: {}, created: 0 };
  const note = (db: ReturnType<typeof freshDatabase>, table: SyncedTable, id: string, change: Change) =>
    noteChanges(db, { [changeKey(table, id)]: change }, NOW);

  it('transfers changes and deletions in both directions, and settles', async () => {
    const [a, b] = [freshDatabase(), freshDatabase()];
    for (const db of [a, b]) await db.searches.put(SEARCH);
    await a.searches.put({ ...SEARCH, name: 'Renamed' });
    await note(a, 'searches', 's', { at: NOW });
    await b.portfolios.put(portfolio('p', 1));
    await note(b, 'portfolios', 'p', { at: NOW });
    expect(await applySync(b, await syncDocument(a), NOW)).toEqual({ isAhead: true });
    expect(await applySync(a, await syncDocument(b), NOW)).toEqual({ isAhead: false });
    expect(await syncDocument(a)).toEqual(await syncDocument(b));
    expect(await a.searches.toArray()).toMatchObject([{ name: 'Renamed' }]);

    await b.searches.delete('s');
    await note(b, 'searches', 's', { at: NOW + 1, gone: true });
    expect(await applySync(a, await syncDocument(b), NOW)).toEqual({ isAhead: false });
    expect(await a.searches.count()).toBe(0);
    // A stale document brings nothing back.
    await applySync(a, { ...(await syncDocument(b)), searches: [SEARCH], changes: {} }, NOW);
    expect(await a.searches.count()).toBe(0);
  });

  it('transfers the later settings, but not its own echo', async () => {
    const [a, b] = [freshDatabase(), freshDatabase()];
    const settings = (watchlist: string[]) => ({ ...DEFAULT_SETTINGS, watchlist });
    expect(await noteSettings(a, settings(['META']), NOW)).toBe(true);
    expect(await noteSettings(b, DEFAULT_SETTINGS, NOW + 1)).toBe(false);
    const { isAhead, settings: taken } = await applySync(b, await syncDocument(a), NOW);
    expect([isAhead, taken?.watchlist]).toEqual([false, ['META']]);
    expect(await noteSettings(b, settings(['META']), NOW + 5)).toBe(false);
    expect(await applySync(a, await syncDocument(b), NOW)).toEqual({ isAhead: false });
    expect(Object.keys((await syncDocument(a)).settings ?? {})).not.toContain('enabledSites');
  });

  it('handles a setting that was changed and at once changed back', async () => {
    const db = freshDatabase();
    const changed = { ...DEFAULT_SETTINGS, watchlist: ['META'] };
    const noted = [noteSettings(db, changed, NOW), noteSettings(db, DEFAULT_SETTINGS, NOW + 1)];
    expect(await Promise.all(noted)).toEqual([true, true]);
    expect((await readPreferences(db)).settings?.watchlist).toEqual([]);
  });

  it('restarts no existing feed, and leaves what an administrator preset', async () => {
    const db = freshDatabase();
    const url = 'https://a.example/f';
    await db.feeds.bulkPut([
      { ...newFeed(url, 0), items: 7, etag: 'x' },
      { ...newFeed('https://b.example/f', 0), managed: true },
    ]);
    const gone = { [changeKey('feeds', 'https://b.example/f')]: { at: NOW, gone: true } } as const;
    const changes = { [changeKey('feeds', url)]: { at: NOW }, ...gone };
    const other = { changes, portfolios: [], rules: [], searches: [], feeds: [{ url, title: '' }] };
    await applySync(db, other, NOW);
    expect(await db.feeds.toArray()).toMatchObject([{ items: 7, etag: 'x' }, { managed: true }]);
  });

  it('forgets deletions after half a year', async () => {
    const db = freshDatabase();
    await note(db, 'rules', 'old', { at: NOW - 200 * 86_400_000, gone: true });
    await note(db, 'rules', 'kept', { at: NOW - 200 * 86_400_000 });
    expect(Object.keys((await readPreferences(db)).changes ?? {})).toEqual(['rules kept']);
  });

  it('ignores a partly arrived document, and reports when there is too much data', async () => {
    const db = freshDatabase();
    await db.portfolios.put({
      ...portfolio('p', 1),
      holdings: Array.from({ length: 900 }, (_, at) => ({ symbol: `S${at}` })),
    });
    const items = toSyncItems(await syncDocument(db))!;
    expect(readSyncItems({ desk0: items.desk0 })).toEqual({ state: 'partial' });
    expect(readSyncItems({})).toEqual({ state: 'none' });
    expect(readSyncItems({ desk0: '{"rules":"none"}' })).toEqual({ state: 'none' });
    expect(readSyncItems({ desk0: '{"version":99}' })).toEqual({ state: 'newer' });
    await db.portfolios.put({
      ...portfolio('q', 1),
      holdings: Array.from({ length: 9_000 }, (_, at) => ({ symbol: `S${at}` })),
    });
    expect(toSyncItems(await syncDocument(db))).toBeUndefined();
  });
});
