import { describe, expect, it } from 'vitest';
import { collectFile } from '@/lib/desk/transfer/collect-file';
import { exportCsv } from '@/lib/desk/transfer/export-all';
import { DAY } from '@/lib/util/time';
import { filled } from '../filled-database';
import { freshDatabase } from '../in-memory';
import { NOW, record, saveRecord } from '../records';
import { exported, importAll } from './round-trip';

describe('an export', () => {
  it('includes the items seen in each feed, so that none is ingested twice', async () => {
    const db = await filled(3);
    const seen = {
      feed: 'https://a.example/feed',
      last: new Map([
        [1, NOW - DAY],
        [2, NOW],
      ]),
    };
    await db.seenItems.put(seen);
    const other = freshDatabase();
    await importAll(other, await exported(db));
    expect(await other.seenItems.toArray()).toEqual([seen]);
    await other.seenItems.clear();
    await importAll(other, await exported(db));
    expect(await other.seenItems.toArray()).toEqual([]);
  });

  it('is a table with the dates shown on the desk; for undated news, when it was seen', async () => {
    const db = freshDatabase();
    await saveRecord(db, { ...record(), publishedTime: '0001-01-01T00:00:00Z' });
    const csv = await (await collectFile(exportCsv(db), 'text/csv', false)).text();
    expect(csv.split('\r\n')[1]).toContain(new Date(NOW).toISOString());
  });
});
