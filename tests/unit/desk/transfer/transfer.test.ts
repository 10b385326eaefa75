import { gunzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import type { Database } from '@/lib/desk/database';
import { HistoryIndex } from '@/lib/desk/digest/history-index';
import { HistoryPacks } from '@/lib/desk/history/history-packs';
import { markEntry, readRecord } from '@/lib/desk/history/history-store';
import { applyPolicy, readPolicy } from '@/lib/desk/policy';
import { noteChanges } from '@/lib/desk/sync/sync-changes';
import { applySync, syncDocument } from '@/lib/desk/sync/sync-document';
import { collectFile } from '@/lib/desk/transfer/collect-file';
import { exportCsv, exportLines } from '@/lib/desk/transfer/export-all';
import { importStep, startImport } from '@/lib/desk/transfer/import-step';
import { ItemReader, STEP_ROWS } from '@/lib/desk/transfer/item-reader';
import { KnownKeys } from '@/lib/desk/transfer/known-keys';
import { BadFile } from '@/lib/desk/transfer/line-reader';
import { DAY } from '@/lib/util/time';
import { filled } from '../filled-database';
import { allEntries, freshDatabase } from '../in-memory';
import { NOW, record, saveRecord } from '../records';
import { exported, importAll, noSettings } from './round-trip';

// The in-memory database is much slower than a real one.
vi.setConfig({ testTimeout: 60_000 });

/** Everything that must be equal on both machines: all but slots and segment versions. */
async function contents(db: Database) {
  const entries = await allEntries(db);
  const analyses = await new HistoryPacks(db).analysesAt(entries.map(({ slot }) => slot));
  return {
    records: entries
      .map((entry) => ({ ...entry, analysis: analyses.get(entry.slot)!, slot: 0 }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    portfolios: await db.portfolios.toArray(),
    feeds: await db.feeds.toArray(),
  };
}

describe('export and import of everything', () => {
  it('makes another machine identical, and is idempotent', async () => {
    const [from, to] = [await filled(), freshDatabase()];
    const file = await exported(from);
    expect(await importAll(to, file)).toMatchObject({ added: 520, merged: 0, refused: 0 });
    expect(await contents(to)).toEqual(await contents(from));
    expect(await importAll(to, file)).toMatchObject({ added: 0, merged: 520, refused: 0 });
    expect(await contents(to)).toEqual(await contents(from));
    const [a, b] = await Promise.all(
      [from, to].map(async (db) => new HistoryIndex(await db.segments.toArray())),
    );
    expect(b!.search({ starred: true }).slots).toHaveLength(1);
    expect(b!.observationsOf('AAA').map(({ score }) => score)).toEqual(
      a!.observationsOf('AAA').map(({ score }) => score),
    );
  });

  it('merges: the later reading, the earlier first date, stars and notes of both', async () => {
    const [mine, theirs] = [freshDatabase(), freshDatabase()];
    const url = 'https://news.example/a';
    const { id } = await saveRecord(mine, record({ url, score: 0.9, at: NOW }));
    await markEntry(mine, id, { note: 'mine' });
    await saveRecord(theirs, record({ url, score: -0.9, at: NOW - DAY }));
    await markEntry(theirs, id, { starred: true, note: 'theirs' });
    const file = await exported(theirs);
    for (const _ of [1, 2]) {
      await importAll(mine, file);
      expect(await readRecord(mine, id)).toMatchObject({
        score: 0.9,
        firstSeen: NOW - DAY,
        lastSeen: NOW,
        starred: true,
        note: 'mine\n\ntheirs',
        analysis: { overall: { score: 0.9 } },
      });
    }
  });

  it('resumes where it was when the background is stopped midway', async () => {
    const [from, to] = [await filled(STEP_ROWS + 72), freshDatabase()];
    const file = await exported(from);
    await startImport(to, NOW);
    const known = new KnownKeys();
    await importStep(to, await ItemReader.open(file), known, noSettings);
    const broken = await ItemReader.open(file);
    to.segments.bulkPut = () => Promise.reject(new Error('stopped')) as never;
    await expect(importStep(to, broken, known, noSettings)).rejects.toThrow('stopped');
    Reflect.deleteProperty(to.segments, 'bulkPut');
    const reader = await ItemReader.open(file);
    for (let progress = await importStep(to, reader, known, noSettings); progress?.finished === false; )
      progress = await importStep(to, reader, known, noSettings);
    expect(await to.jobs.get('import')).toMatchObject({ added: STEP_ROWS + 72, merged: 0, refused: 0 });
    expect(await contents(to)).toEqual(await contents(from));
  });

  it('recognizes an article that was read during the import', async () => {
    const [from, to] = [await filled(STEP_ROWS + 72), freshDatabase()];
    const reader = await ItemReader.open(await exported(from));
    const known = new KnownKeys();
    await startImport(to, NOW);
    await importStep(to, reader, known, noSettings);
    const last = await readRecord(from, (await allEntries(from)).at(-1)!.id);
    await saveRecord(to, last!);
    while ((await importStep(to, reader, known, noSettings))?.finished === false);
    expect(await to.jobs.get('import')).toMatchObject({ added: STEP_ROWS + 71, merged: 1, refused: 0 });
    expect(await contents(to)).toEqual(await contents(from));
  });

  it('reads a record whose line was written by another program', async () => {
    const { analysis, ...entry } = record({ title: 'A note on "analysis":{}', brief: ['x,"analysis":{}'] });
    const line = JSON.stringify({ record: { analysis, ...entry, note: ',"analysis":{}}}' } });
    const db = freshDatabase();
    expect(await importAll(db, new Blob([`{"tickertone":1}\n${line}\r\n`]))).toMatchObject({ added: 1 });
    expect((await readRecord(db, entry.id))?.analysis).toEqual(analysis);
  });

  it('refuses foreign files, counts broken lines and imports the others', async () => {
    const db = freshDatabase();
    await expect(importAll(db, new Blob(['{"a":1}\n']))).rejects.toThrow(BadFile);
    await expect(importAll(db, new Blob(['{"tickertone":99}\n']))).rejects.toThrow('newer');
    await expect(importAll(db, new Blob([Uint8Array.from([0x1f, 0x8b, 1, 2, 3])]))).rejects.toThrow(BadFile);
    const { analysis, ...entry } = record();
    const lines = [
      { tickertone: 1 },
      { record: { ...entry, analysis } },
      { record: { ...entry, id: 'page:x', analysis: {} } },
      { record: { ...entry, id: 'page:y', score: 7, analysis } },
      { portfolio: { id: 1 } },
    ];
    const file = new Blob([`${lines.map((line) => JSON.stringify(line)).join('\n')}\nnot json\n`]);
    expect(await importAll(db, file)).toMatchObject({ added: 1, refused: 4 });
  });

  it('imports what precedes the point where a file is cut off', async () => {
    const file = await exported(await filled(60));
    const to = freshDatabase();
    await expect(importAll(to, file.slice(0, Math.round(file.size * 0.8)))).rejects.toThrow('damaged');
    const { added = 0, cursor = 0 } = (await to.jobs.get('import'))!;
    expect([added > 20, added < 60, cursor > added]).toEqual([true, true, true]);
    expect((await allEntries(to)).length).toBe(added);
    expect(await importAll(to, file)).toMatchObject({ added: 60 - added, merged: added, refused: 0 });
  });

  it('can be cancelled', async () => {
    const stop = AbortSignal.abort();
    await expect(
      collectFile(exportLines(await filled(3), { signal: stop }), 'text/plain', false),
    ).rejects.toThrow();
  });

  it('reports progress', async () => {
    const seen: number[] = [];
    await collectFile(
      exportLines(await filled(), { progress: ({ done, total }) => seen.push(done / total) }),
      'text/plain',
      true,
    );
    expect(seen.at(-1)).toBe(1);
  });

  it("turns what an administrator had preset there into the reader's own", async () => {
    const [from, to] = [freshDatabase(), freshDatabase()];
    await applyPolicy(from, readPolicy({ watchlists: [{ name: 'House', symbols: ['AAA'] }] }), NOW);
    await importAll(to, await exported(from));
    await applyPolicy(to, readPolicy(undefined), NOW);
    expect(await to.portfolios.toArray()).toMatchObject([{ name: 'House', holdings: [{ symbol: 'AAA' }] }]);
  });

  it('restores rows on other machines too', async () => {
    const [own, other] = [await filled(2), freshDatabase()];
    const file = await exported(own);
    await applySync(other, await syncDocument(own), NOW);
    await own.portfolios.delete('p');
    await noteChanges(own, { 'portfolios p': { at: NOW - 1, gone: true } }, NOW);
    await applySync(other, await syncDocument(own), NOW);
    expect(await other.portfolios.count()).toBe(0);
    await importAll(own, file);
    await applySync(other, await syncDocument(own), NOW);
    expect(await other.portfolios.toArray()).toMatchObject([{ id: 'p' }]);
  });

  it('is gzip of one JSON object a line, and a CSV of one row an article', async () => {
    const db = await filled(3);
    const text = gunzipSync(Buffer.from(await (await exported(db)).arrayBuffer())).toString();
    expect(
      text
        .trim()
        .split('\n')
        .map((line) => Object.keys(JSON.parse(line))[0]),
    ).toEqual(['tickertone', 'portfolio', 'feed', 'record', 'record', 'record']);
    const csv = await (await collectFile(exportCsv(db), 'text/csv', false)).text();
    expect(csv.trim().split('\r\n')).toHaveLength(4);
    await db.entryPacks.toCollection().modify({ entries: 'damaged' });
    const none = await (await collectFile(exportCsv(db), 'text/csv', false)).text();
    expect(none.split('\r\n')).toEqual([expect.stringMatching(/^date,/u), '']);
  });
});
