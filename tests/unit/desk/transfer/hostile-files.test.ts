import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { newFeed } from '@/lib/desk/feeds/feed-store';
import { readRecord } from '@/lib/desk/history/history-store';
import { readPolicy } from '@/lib/desk/policy';
import { applySync, syncDocument } from '@/lib/desk/sync/sync-document';
import { readSyncItems, toSyncItems } from '@/lib/desk/sync/sync-items';
import { isRecord } from '@/lib/desk/transfer/checks';
import { importStep, startImport } from '@/lib/desk/transfer/import-step';
import { ItemReader } from '@/lib/desk/transfer/item-reader';
import type { ImportProgress } from '@/lib/desk/transfer/job';
import { KnownKeys } from '@/lib/desk/transfer/known-keys';
import { BadFile } from '@/lib/desk/transfer/line-reader';
import { documentIn } from '../document-in';
import { allEntries, freshDatabase } from '../in-memory';
import { NOW, record } from '../records';

// The in-memory database is much slower than a real one.
vi.setConfig({ testTimeout: 60_000 });

const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'id', 'record', 'settings', 'portfolio'];
const hostile = fc.oneof(
  fc.jsonValue(),
  fc.dictionary(fc.constantFrom(...KEYS), fc.jsonValue()),
  // `JSON.parse` creates an own property of that name.
  fc.constantFrom(...KEYS).map((key) => JSON.parse(`{"${key}":{"polluted":true,"watchlist":[1]}}`)),
);

afterEach(() => expect(({} as { polluted?: boolean }).polluted).toBeUndefined());

/** Settings have a test of their own. */
const isSettings = (line: unknown): boolean => isRecord(line) && isRecord(line.settings);

async function importOf(text: string) {
  const db = freshDatabase();
  await startImport(db, NOW);
  const [reader, known] = [await ItemReader.open(new Blob([text])), new KnownKeys()];
  let progress: ImportProgress | undefined;
  do progress = await importStep(db, reader, known, async () => undefined);
  while (progress?.finished === false);
  return { db, progress: progress! };
}

const OWN = {
  id: 'own',
  name: 'Own',
  kind: 'watchlist',
  holdings: [{ symbol: 'AAA' }],
  created: 0,
  updated: 0,
};
const WHOLE = [{ record: record({ title: 'Whole' }) }, { portfolio: OWN }];

describe('a file with anything in it', () => {
  it('imports titles without the invisible characters that could make one look like another', async () => {
    const hidden = record({
      url: 'https://a.example/1',
      title: 'Buy\u202ellies\u202c now',
      brief: ['A\u200bcme rises.'],
    });
    hidden.analysis.article.siteName = hidden.siteName = 'Wi\u200bre';
    const family = record({ url: 'https://a.example/2', title: 'Plain' });
    family.note = 'ours \u{1f468}\u200d\u{1f469}';
    const feed = { ...newFeed('https://a.example/feed', NOW), title: 'Wi\u200bre' };
    const lines = [{ tickertone: 1 }, { record: hidden }, { record: family }, { feed }];
    const { db, progress } = await importOf(lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(progress).toMatchObject({ added: 2, refused: 0 });
    expect(await readRecord(db, hidden.id)).toMatchObject({
      title: 'Buyllies now',
      siteName: 'Wire',
      brief: 'Acme rises.',
      analysis: { article: { title: 'Buyllies now', siteName: 'Wire' }, summary: { brief: ['Acme rises.'] } },
    });
    expect(await readRecord(db, family.id)).toMatchObject({ title: 'Plain', note: family.note });
    expect(await db.feeds.toArray()).toMatchObject([{ title: 'Wire' }]);
  });

  it('counts what is nested deeper than the stack goes, and goes on behind it', async () => {
    const { analysis, ...entry } = record({ title: 'Deep' });
    const deep = `"deep":${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const within = (value: object) => `{${deep},${JSON.stringify(value).slice(1)}`;
    const text = JSON.stringify(entry).slice(0, -1);
    const lines = [
      JSON.stringify({ tickertone: 1 }),
      `{"record":${within({ ...entry, analysis })}}`,
      `{"record":${text},"analysis":${within(analysis)}}}`,
      `{"record":{"analysis":${within(analysis)},${text.slice(1)}}}`,
      // As many brackets that are only written.
      ...[{ record: record({ title: '['.repeat(500) }) }, ...WHOLE].map((line) => JSON.stringify(line)),
    ];
    const { db, progress } = await importOf(lines.join('\n'));
    expect(progress).toMatchObject({ refused: 3, added: 2 });
    expect(await db.portfolios.count()).toBe(1);
  });

  it('imports all valid lines, and counts the others', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { maxLength: 8 }), async (lines) => {
        const [first, ...rest] = [{ tickertone: 1 }, ...lines, ...WHOLE];
        const { db, progress } = await importOf(
          [first, ...rest].map((line) => JSON.stringify(line)).join('\n'),
        );
        expect((await allEntries(db)).map(({ title }) => title)).toEqual(['Whole']);
        expect((await db.portfolios.toArray()).map(({ id }) => id)).toEqual(['own']);
        const others = lines.filter(isSettings).length;
        expect(progress).toMatchObject({
          cursor: lines.length + 3,
          added: 1,
          refused: lines.length - others,
        });
      }),
      { numRuns: 60 },
    );
  });

  it('cut off anywhere imports the lines before, or is refused', async () => {
    const text = [{ tickertone: 1 }, ...WHOLE].map((line) => JSON.stringify(line)).join('\n');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: text.length - 1 }), async (end) => {
        const cut = text.slice(0, end);
        const whole = cut.split('\n').filter((line) => text.split('\n').includes(line)).length;
        const outcome = await importOf(cut).catch((error: unknown) => error);
        if (whole === 0) expect(outcome).toBeInstanceOf(BadFile);
        else expect((outcome as Awaited<ReturnType<typeof importOf>>).progress.added).toBe(whole > 1 ? 1 : 0);
      }),
      { numRuns: 60 },
    );
  });

  it('counts as one of a later version only if its first line says so', async () => {
    for (const tickertone of [2, 99, '1', {}, [], true])
      await expect(importOf(JSON.stringify({ tickertone }))).rejects.toThrow(new BadFile('newer'));
    await expect(importOf('{"__proto__":{"tickertone":1}}')).rejects.toThrow(new BadFile('not ours'));
  });
});

describe('a policy with anything in it', () => {
  const whole = { watchlists: { name: 'House', symbols: ['META'] }, feeds: { url: 'https://a.example/f' } };

  it('applies in all its valid parts', () => {
    fc.assert(
      fc.property(fc.array(hostile), fc.array(hostile), hostile, (before, after, other) => {
        const policy = readPolicy({
          watchlists: [...before, whole.watchlists, ...after],
          feeds: [...before, whole.feeds, ...after],
          sites: other,
          retentionDays: 30,
          [KEYS[0]!]: other,
        });
        expect(policy.watchlists).toContainEqual(whole.watchlists);
        expect(policy.feeds).toContainEqual({ ...whole.feeds, title: '' });
        expect(policy.retentionDays).toBe(30);
      }),
    );
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(Object.keys(readPolicy(stored))).toEqual(
          expect.arrayContaining(['watchlists', 'feeds', 'sites']),
        );
      }),
    );
  });

  it('with too many entries applies the first ones', () => {
    const sites = Array.from({ length: 1_200 }, (_, at) => `${at}.example`);
    expect(readPolicy({ sites }).sites).toEqual(sites.slice(0, 1_000));
  });
});

describe('a synced document with anything in it', () => {
  it('is applied completely or not at all, and leaves local data', async () => {
    const db = freshDatabase();
    await db.portfolios.put(OWN as never);
    const items = toSyncItems(await syncDocument(db))!;
    const document = JSON.parse(Object.values(items).join(''));
    const field = fc.constantFrom(
      'version',
      'changes',
      'settings',
      'portfolios',
      'rules',
      'searches',
      'feeds',
    );
    await fc.assert(
      fc.asyncProperty(field, hostile, async (name, value) => {
        const text = JSON.stringify({ ...document, [name]: value });
        const read = documentIn({ desk0: text, other: value });
        if (read !== undefined) await applySync(db, read, NOW);
        expect(await db.portfolios.toArray()).toEqual([OWN]);
      }),
    );
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.anything()), (any) => void readSyncItems(any)));
  });
});
