import { describe, expect, it } from 'vitest';
import { HistoryIndex } from '@/lib/desk/digest/history-index';
import { markEntry, saveRecords } from '@/lib/desk/history/history-store';
import { deleteAll, enforceRetention } from '@/lib/desk/history/retention';
import { DAY } from '@/lib/util/time';
import { filled } from '../filled-database';
import { allEntries, freshDatabase } from '../in-memory';
import { NOW, record } from '../records';

describe('what is kept', () => {
  it('is deleted after its time unless starred', async () => {
    const db = freshDatabase();
    const [, starred, young] = await saveRecords(
      db,
      [40, 41, 2].map((days) => record({ at: NOW - days * DAY, tickers: { A: 0 } })),
    );
    await markEntry(db, starred!.entry.id, { starred: true });
    const index = new HistoryIndex(await db.segments.toArray());
    expect(index.countOld(NOW - 30 * DAY)).toBe(1);
    expect(await enforceRetention(db, 0, NOW)).toBe(0);
    expect(await enforceRetention(db, 30, NOW)).toBe(1);
    expect((await allEntries(db)).map(({ id }) => id)).toEqual([starred!.entry.id, young!.entry.id]);
    expect(new HistoryIndex(await db.segments.toArray()).observationsOf('A')).toHaveLength(2);
  });

  it('is nothing after everything was deleted', async () => {
    const db = await filled(5);
    await deleteAll(db);
    expect(await Promise.all(db.tables.map((table) => table.count()))).toEqual(db.tables.map(() => 0));
  });
});
