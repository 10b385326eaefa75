import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addFeeds, newFeed } from '@/lib/desk/feeds/feed-store';
import { applyPolicy, readPolicy } from '@/lib/desk/policy';
import { patchPreferences, readPreferences } from '@/lib/desk/preferences';
import { checkedRow } from '@/lib/desk/transfer/row-check';
import { freshDatabase } from './in-memory';
import { NOW } from './records';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', ' ', '__proto__', 'constructor', '\u202e', 'x'.repeat(5_000)),
);
const orAnything = <T>(value: fc.Arbitrary<T>) => fc.oneof({ weight: 4, arbitrary: value }, fc.anything());
const url = orAnything(
  fc.oneof(fc.webUrl(), fc.constantFrom('javascript:alert(1)', 'file:///etc/passwd', 'http://127.0.0.1:1/')),
);
const policies = orAnything(
  fc.record({
    watchlists: orAnything(fc.array(orAnything(fc.record({ name: text, symbols: fc.array(text) })))),
    feeds: orAnything(fc.array(orAnything(fc.record({ url, title: orAnything(text) })))),
    sites: orAnything(fc.array(orAnything(text))),
    retentionDays: orAnything(fc.double()),
  }),
);

const OWN = {
  id: 'own',
  name: 'Größe',
  kind: 'watchlist' as const,
  holdings: [{ symbol: 'AAA' }],
  created: 0,
  updated: 1,
};

describe('a policy', () => {
  const policy = readPolicy({
    watchlists: [{ name: 'House', symbols: ['META'] }],
    feeds: [{ url: 'https://a.example/f' }],
    sites: 'wrong',
    retentionDays: 30,
  });

  it('applies its valid parts, and drops the others', () => {
    expect(policy).toMatchObject({
      watchlists: [{ name: 'House' }],
      feeds: [{ title: '' }],
      sites: [],
      retentionDays: 30,
    });
    expect(readPolicy(undefined)).toEqual({ watchlists: [], feeds: [], sites: [] });
  });

  it("adds and removes lists and feeds, and leaves the reader's own alone", async () => {
    const db = freshDatabase();
    await db.portfolios.put(OWN);
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

  it("leaves the reader's own feeds, and restores their retention", async () => {
    const db = freshDatabase();
    await addFeeds(db, [newFeed('https://a.example/f', NOW)]);
    await patchPreferences(db, { retentionDays: 7 });
    for (const each of [policy, policy, readPolicy({})]) await applyPolicy(db, each, NOW);
    expect(await db.feeds.toArray()).toEqual([newFeed('https://a.example/f', NOW)]);
    expect(await readPreferences(db)).toEqual({ name: 'desk', retentionDays: 7, sync: false });
  });

  it('has the parts that the schema for administrators names', () => {
    const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8')) as { properties: object };
    expect(Object.keys(schema.properties).sort()).toEqual(['feeds', 'retentionDays', 'sites', 'watchlists']);
  });

  it('puts in place of any policy what could be a row of the reader’s own, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(policies, async (stored) => {
        const db = freshDatabase();
        await applyPolicy(db, readPolicy(stored), NOW);
        for (const portfolio of await db.portfolios.toArray())
          expect(checkedRow({ portfolio })).toBeDefined();
        for (const feed of await db.feeds.toArray()) expect(checkedRow({ feed })).toBeDefined();
        await db.delete();
      }),
      { numRuns: 150 },
    );
  });
});
