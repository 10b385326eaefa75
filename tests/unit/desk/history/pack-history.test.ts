import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NewerDatabase } from '@/lib/desk/database';
import { HistoryIndex } from '@/lib/desk/digest/history-index';
import { repairDigest } from '@/lib/desk/digest/repair';
import { isWhole } from '@/lib/desk/digest/segment-check';
import { deleteRecord } from '@/lib/desk/history/history-deletion';
import { readRecord } from '@/lib/desk/history/history-store';
import { entriesAt, observationsSince, recentHistory } from '@/lib/desk/history/recent-history';
import { allEntries, freshDatabase } from '../in-memory';
import { NOW, record, saveRecord } from '../records';
import { openAsStored, restoreDatabase, storedDatabase, upgradedDatabase } from '../stored-database';

vi.setConfig({ testTimeout: 60_000 });

const STORED = storedDatabase(1);
interface OldEntry {
  id: string;
  slot: number;
  lastSeen: number;
  symbols: string[];
}
const OLD_ENTRIES = STORED.tables.entries as unknown as OldEntry[];
const OLD_ANALYSES = new Map(STORED.tables.analyses!.map(({ id, json }) => [id, JSON.parse(String(json))]));

const upgraded = () => upgradedDatabase(STORED);

describe('a database of version 1', () => {
  afterEach(() => vi.restoreAllMocks());

  it('keeps every entry with its analysis, its slot and its marks', async () => {
    const db = await upgraded();
    for (const { symbolMinutes: _, ...entry } of OLD_ENTRIES as (OldEntry & { symbolMinutes: unknown })[])
      expect(await readRecord(db, entry.id)).toEqual({ ...entry, analysis: OLD_ANALYSES.get(entry.id) });
    expect(await allEntries(db)).toHaveLength(OLD_ENTRIES.length);
    expect(await recentHistory(db, { limit: 100 })).toMatchObject(
      OLD_ENTRIES.toSorted((a, b) => b.lastSeen - a.lastSeen).map(({ id }) => ({ id })),
    );
  });

  it('keeps every row of every other table', async () => {
    const db = await upgraded();
    for (const [table, rows] of Object.entries(STORED.tables))
      if (!/^(entries|analyses|segments|feedItems)$/u.test(table))
        expect(await db.table(table).toArray(), table).toEqual(rows);
    expect(db.tables.map(({ name }) => name)).not.toContain('entries');
    expect([...db.backendDB().objectStoreNames]).not.toContain('analyses');
  });

  it('answers searches and questions about a symbol as before', async () => {
    const db = await upgraded();
    const index = new HistoryIndex(await db.segments.toArray());
    expect([...index.search({}).slots].sort()).toEqual(OLD_ENTRIES.map(({ slot }) => slot).sort());
    const [found] = await entriesAt(db, [...index.search({ starred: true }).slots]);
    expect(found?.note).toBe('Mine — “quoted”\nsecond line');
    const about = OLD_ENTRIES.filter(({ symbols }) => symbols.includes('AAA'));
    expect((await observationsSince(db, ['AAA'], 0)).get('AAA')).toHaveLength(about.length);
  });

  it('can still be written', async () => {
    const db = await upgraded();
    const last = Math.max(...OLD_ENTRIES.map(({ slot }) => slot));
    const { id } = await saveRecord(db, record());
    expect(await readRecord(db, id)).toMatchObject({ slot: last + 1 });
    await deleteRecord(db, OLD_ENTRIES[0]!.id);
    expect(await allEntries(db)).toHaveLength(OLD_ENTRIES.length);
  });

  it.each<[what: string, table: 'segments' | 'entries' | 'feedItems', damage: object, lost: number]>([
    ['a segment without times', 'segments', { times: undefined }, 0],
    ['a segment whose times are none', 'segments', { times: null }, 0],
    ['an entry whose id is a number', 'entries', { id: 7 }, 1],
    ['an item of a feed whose id is a number', 'feedItems', { id: 7 }, 0],
  ])('is upgraded but for %s', async (_, table, damage, lost) => {
    const stored = storedDatabase(1);
    Object.assign(stored.tables[table]![0]!, damage);
    const db = await upgradedDatabase(stored);
    expect(await allEntries(db)).toHaveLength(OLD_ENTRIES.length - lost);
    await repairDigest(db);
    expect((await db.segments.toArray()).every(isWhole)).toBe(true);
  });

  it('is as it was when the upgrade is interrupted, and is upgraded at the next start', async () => {
    const db = freshDatabase();
    await restoreDatabase(db.name, STORED);
    const put = IDBObjectStore.prototype.put;
    let left = 2;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      if (left-- <= 0) throw new Error('stopped');
      return put.apply(this, row);
    });
    await expect(db.open()).rejects.toThrow('stopped');
    db.close();
    vi.restoreAllMocks();
    const before = await openAsStored(db.name, STORED);
    expect(before.backendDB().version).toBe(10);
    expect(await before.table('entries').toArray()).toEqual(STORED.tables.entries);
    expect(await before.table('analyses').toArray()).toEqual(STORED.tables.analyses);
    before.close();
    await db.open();
    expect(await allEntries(db)).toHaveLength(OLD_ENTRIES.length);
  });
});

describe('a database of a later version', () => {
  it('is refused with its name, and loses nothing', async () => {
    const now = freshDatabase();
    await saveRecord(now, record({ at: NOW }));
    now.close();
    const stores = Object.fromEntries(now.tables.map(({ name, schema }) => [name, sourceOf(schema)]));
    const later = new Dexie(now.name);
    later.version(4).stores({ ...stores, fromLater: 'id' });
    await later.open();
    await later.table('fromLater').put({ id: 'kept' });
    later.close();
    await expect(now.open()).rejects.toBeInstanceOf(NewerDatabase);
    await later.open();
    expect(await later.table('fromLater').count()).toBe(1);
    expect(await later.table('entryPacks').count()).toBe(1);
    later.close();
  });
});

const sourceOf = ({ primKey, indexes }: Dexie['tables'][number]['schema']): string =>
  [primKey.src, ...indexes.map(({ src }) => src)].join(', ');
