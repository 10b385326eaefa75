import { describe, expect, it, vi } from 'vitest';
import { HistoryIndex } from '@/lib/desk/digest/history-index';
import { clearHistory, deleteRecord, restoreRecord } from '@/lib/desk/history/history-deletion';
import { canonicalUrl } from '@/lib/desk/history/history-entry';
import { markEntry, readRecord, saveRecords } from '@/lib/desk/history/history-store';
import { observationsSince, recentHistory } from '@/lib/desk/history/recent-history';
import { DAY } from '@/lib/util/time';
import { allEntries, freshDatabase } from '../in-memory';
import { NOW, record, saveRecord } from '../records';

vi.setConfig({ testTimeout: 60_000 });

const indexOf = async (db: ReturnType<typeof freshDatabase>) => new HistoryIndex(await db.segments.toArray());

describe('the history', () => {
  it('keeps one entry for a page however often it is read, with its first date and its marks', async () => {
    const db = freshDatabase();
    const url = 'https://news.example/a?utm_source=x';
    await saveRecord(db, record({ url, score: 0.1, at: NOW - DAY }));
    await markEntry(db, `page:${canonicalUrl(url)}`, { starred: true, note: 'read again' });
    await saveRecord(db, record({ url: 'https://news.example/a', score: 0.5, at: NOW }));
    expect(await recentHistory(db, { limit: 9 })).toMatchObject([
      { score: 0.5, firstSeen: NOW - DAY, lastSeen: NOW, starred: true, note: 'read again' },
    ]);
    expect((await indexOf(db)).search({ starred: true }).slots).toHaveLength(1);
  });

  it("replaces a feed's headline by the page", async () => {
    const db = freshDatabase();
    await saveRecord(db, record({ url: 'https://news.example/a', kind: 'feed' }));
    await saveRecord(db, record({ url: 'https://news.example/a', kind: 'page' }));
    expect((await allEntries(db)).map(({ id }) => id)).toEqual(['page:https://news.example/a']);
    expect((await indexOf(db)).size).toBe(1);
  });

  it('keeps the article, not its headline, if both arrive together', async () => {
    for (const kinds of [['feed', 'page'] as const, ['page', 'feed'] as const]) {
      const db = freshDatabase();
      await saveRecords(
        db,
        kinds.map((kind) => record({ url: 'https://news.example/a', kind })),
      );
      expect((await allEntries(db)).map(({ kind }) => kind)).toEqual(['page']);
    }
  });

  it('lists the most recently seen first, whatever pack it is in', async () => {
    const db = freshDatabase();
    const records = Array.from({ length: 100 }, (_, n) => record({ at: NOW + n }));
    await saveRecords(db, records);
    await saveRecord(db, { ...records[3]!, lastSeen: NOW + DAY });
    await deleteRecord(db, records[99]!.id);
    const newest = await recentHistory(db, { limit: 40 });
    expect(newest.map(({ lastSeen }) => lastSeen)).toEqual([
      NOW + DAY,
      ...Array.from({ length: 39 }, (_, n) => NOW + 98 - n),
    ]);
  });

  it('deletes the row of a pack whose entries are all deleted', async () => {
    const db = freshDatabase();
    const records = Array.from({ length: 3 }, () => record());
    await saveRecords(db, records);
    for (const { id } of records) await deleteRecord(db, id);
    expect(await Promise.all([db.entryPacks.count(), db.analysisPacks.count()])).toEqual([0, 0]);
  });

  it('restores a deleted record with its analysis', async () => {
    const db = freshDatabase();
    const { id } = await saveRecord(db, record({ tickers: { META: -0.4 } }));
    const deleted = await deleteRecord(db, id);
    expect(await readRecord(db, id)).toBeUndefined();
    expect((await indexOf(db)).size).toBe(0);
    await restoreRecord(db, deleted!);
    expect((await readRecord(db, id))?.analysis.tickers[0]?.score).toBe(-0.4);
    expect((await indexOf(db)).observationsOf('META')).toHaveLength(1);
  });

  it('merges a restored record with what was read and noted since', async () => {
    const db = freshDatabase();
    const url = 'https://news.example/again';
    const { id } = await saveRecord(db, record({ url, at: NOW, tickers: { META: -0.4 } }));
    await markEntry(db, id, { starred: true, note: 'before' });
    const deleted = await deleteRecord(db, id);
    await saveRecord(db, record({ url, at: NOW + 1, tickers: { META: 0.2 } }));
    await markEntry(db, id, { note: 'since' });
    await restoreRecord(db, deleted!);
    expect(await readRecord(db, id)).toMatchObject({
      firstSeen: NOW,
      lastSeen: NOW + 1,
      starred: true,
      note: 'since\n\nbefore',
      analysis: { tickers: [{ score: 0.2 }] },
    });
  });

  it('finds by the beginnings of words in title, summary, symbols and notes', async () => {
    const db = freshDatabase();
    const { id } = await saveRecord(
      db,
      record({
        title: 'Société Générale übernimmt',
        brief: ['x', 'the third pipeline'],
        tickers: { GLE: 0 },
      }),
    );
    await saveRecord(db, record({ title: 'Another thing' }));
    await markEntry(db, id, { note: 'ask Müller' });
    for (const search of ['societe gen', 'PIPEL', 'gle', 'muller'])
      expect(await recentHistory(db, { search, limit: 5 })).toMatchObject([{ id }]);
    expect(await recentHistory(db, { search: 'pipeline another', limit: 5 })).toEqual([]);
  });

  it('spreads over segments and stays whole when some of it is deleted', async () => {
    const db = freshDatabase();
    const records = Array.from({ length: 1100 }, (_, n) => record({ at: NOW + n, tickers: { AAA: 0.1 } }));
    await saveRecords(db, records);
    await deleteRecord(db, records[600]!.id);
    const index = await indexOf(db);
    expect(index.segments).toHaveLength(3);
    expect(index.observationsOf('AAA')).toHaveLength(1099);
    expect(index.search({}).slots[0]).toBe(1099);
  });

  it('does not show a record of a shape it does not know', async () => {
    const db = freshDatabase();
    const { id } = await saveRecord(db, record());
    await db.entryPacks.toCollection().modify((pack) => {
      pack.entries = pack.entries.replace('"recordVersion":1', '"recordVersion":2');
    });
    expect(await recentHistory(db, { limit: 5 })).toEqual([]);
    expect(await readRecord(db, id)).toBeUndefined();
  });

  it('finds what was read about a symbol since a day, and about no other symbol', async () => {
    const db = freshDatabase();
    await saveRecords(db, [
      record({ tickers: { BRK: 0.4 }, at: NOW }),
      record({ tickers: { BRK: 0.2 }, at: NOW - DAY }),
      record({ tickers: { BRK: -1 }, at: NOW - 40 * DAY }),
      record({ tickers: { BRKB: -1 } }),
    ]);
    const observations = (await observationsSince(db, ['BRK'], NOW - 30 * DAY)).get('BRK');
    expect(observations?.map(({ score }) => score)).toEqual([expect.closeTo(0.2), expect.closeTo(0.4)]);
  });

  it('is empty after it was cleared', async () => {
    const db = freshDatabase();
    await saveRecord(db, record());
    await clearHistory(db);
    expect(await Promise.all(db.history.map((table) => table.count()))).toEqual([0, 0, 0]);
  });
});
