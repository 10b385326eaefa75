import { describe, expect, it } from 'vitest';
import type { Database } from '@/lib/desk/database';
import { HistoryIndex } from '@/lib/desk/digest/history-index';
import { repairDigest } from '@/lib/desk/digest/repair';
import { deleteRecord } from '@/lib/desk/history/history-deletion';
import { markEntry, readRecord, saveRecords } from '@/lib/desk/history/history-store';
import { readingContext } from '@/lib/desk/history/reading-context';
import { recentHistory } from '@/lib/desk/history/recent-history';
import { enforceRetention } from '@/lib/desk/history/retention';
import { type ExportProgress, exportCsv, exportLines } from '@/lib/desk/transfer/export-all';
import { freshDatabase } from '../in-memory';
import { NOW, record, saveRecord } from '../records';

const COUNT = 40;
/** Slots of the pack of the first 32 records, which the tests damage. */
const FIRST_PACK = 32;

type Table = 'entryPacks' | 'analysisPacks' | 'segments';
type Row = Record<string, unknown>;

const line = (text: unknown, number: number, by: string) =>
  String(text).split('\n').with(number, by).join('\n');

/** Kinds of damage to a stored row, and how many records can still be listed and exported. */
const DAMAGES: readonly [what: string, Table, (row: Row) => Row, listed: number, exported: number][] = [
  [
    'an entry that is no JSON',
    'entryPacks',
    (row) => ({ ...row, entries: line(row.entries, 3, '{"id":') }),
    39,
    39,
  ],
  ['an entry of nothing', 'entryPacks', (row) => ({ ...row, entries: line(row.entries, 3, 'null') }), 39, 39],
  [
    'an entry with a ticker of nothing',
    'entryPacks',
    (row) => ({ ...row, entries: String(row.entries).replace('"tickers":[', '"tickers":[null,') }),
    39,
    39,
  ],
  [
    'an entry of a later version',
    'entryPacks',
    (row) => ({ ...row, entries: String(row.entries).replace('"recordVersion":1', '"recordVersion":9') }),
    39,
    39,
  ],
  ['entries that are no text', 'entryPacks', (row) => ({ ...row, entries: 7 }), 8, 8],
  ['fewer entries than slots', 'entryPacks', (row) => ({ ...row, entries: '' }), 8, 8],
  ['no slots', 'entryPacks', (row) => ({ ...row, slots: undefined }), 8, 8],
  ['no times', 'entryPacks', (row) => ({ ...row, lastSeen: undefined }), 40, 40],
  [
    'an analysis that is no JSON',
    'analysisPacks',
    (row) => ({ ...row, analyses: line(row.analyses, 3, '}') }),
    40,
    39,
  ],
  [
    'an analysis of nothing',
    'analysisPacks',
    (row) => ({ ...row, analyses: line(row.analyses, 3, '{}') }),
    40,
    39,
  ],
  ['analyses that are no text', 'analysisPacks', (row) => ({ ...row, analyses: {} }), 40, 8],
  ['a digest of nothing', 'segments', ({ segment, version }) => ({ segment, version }), 40, 40],
  ['a digest with a column too short', 'segments', (row) => ({ ...row, times: new Float64Array(3) }), 40, 40],
  ['a digest without words', 'segments', (row) => ({ ...row, words: undefined }), 40, 40],
  [
    'a digest whose lists end elsewhere',
    'segments',
    (row) => ({ ...row, names: row.hosts, symbols: {} }),
    40,
    40,
  ],
];

async function damaged(table: Table, damage: (row: Row) => Row): Promise<Database> {
  const db = freshDatabase();
  const given = (_: unknown, n: number) =>
    record({
      url: `https://news.example/${n}`,
      title: `Story number${n}`,
      tickers: { AAA: 0.5 },
      at: NOW + n,
    });
  await saveRecords(db, Array.from({ length: COUNT }, given));
  await db.table(table).put(damage((await db.table(table).get(0)) as Row));
  return db;
}

async function exportedOf(db: Database) {
  const lines: string[] = [];
  let damaged = 0;
  const progress = (at: ExportProgress) => {
    damaged = at.damaged;
  };
  for await (const batch of exportLines(db, { progress })) lines.push(...batch.trim().split('\n'));
  const records = lines.map((text) => JSON.parse(text) as Row).filter((parsed) => 'record' in parsed);
  return { records, damaged };
}

describe.each(DAMAGES)('%s', (_what, table, damage, listed, exported) => {
  it('costs no other record, in lists, searches and exports', async () => {
    const db = await damaged(table, damage);
    const recent = await recentHistory(db, { limit: 99 });
    expect(recent).toHaveLength(listed);
    expect((await recentHistory(db, { search: 'number39', limit: 9 })).length).toBe(
      table === 'segments' ? 0 : 1,
    );
    expect((await exportedOf(db)).records).toHaveLength(exported);
    for await (const rows of exportCsv(db)) expect(rows).not.toMatch(/undefined|^\s*$/u);
    for (const { id } of recent) await readRecord(db, id);
    const index = new HistoryIndex(await db.segments.toArray());
    expect(index.search({}).slots.length).toBe(table === 'segments' ? 0 : COUNT);
  });

  it('blocks nothing that comes after it', async () => {
    const db = await damaged(table, damage);
    await readingContext(db, 'page:https://news.example/39', NOW);
    const saved = await saveRecord(
      db,
      record({ url: 'https://news.example/new', title: 'Another', at: NOW + 99 }),
    );
    await markEntry(db, saved.id, { starred: true });
    await deleteRecord(db, 'page:https://news.example/38');
    await enforceRetention(db, 3_000, NOW);
    const [first] = await recentHistory(db, { search: 'another', limit: 9 });
    expect(first).toMatchObject({ title: 'Another', starred: true });
    const left = await recentHistory(db, { limit: 99 });
    expect(left.length).toBe(listed);
    expect(left.filter(({ slot }) => slot >= FIRST_PACK)).toHaveLength(COUNT - FIRST_PACK);
  });

  it('is repaired if possible', async () => {
    const db = await damaged(table, damage);
    await repairDigest(db);
    const found = await recentHistory(db, { search: 'number39', limit: 9 });
    expect(found.map(({ title }) => title)).toEqual(['Story number39']);
  });
});

it('counts what an export leaves out', async () => {
  const db = await damaged('entryPacks', (row) => ({ ...row, entries: line(row.entries, 3, '') }));
  expect((await exportedOf(db)).damaged).toBe(1);
});
