import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyPolicy, readPolicy } from '@/lib/desk/policy';
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

it('of any policy puts in place what could be a row of the reader’s own, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(policies, async (stored) => {
      const db = freshDatabase();
      await applyPolicy(db, readPolicy(stored), NOW);
      for (const portfolio of await db.portfolios.toArray()) expect(checkedRow({ portfolio })).toBeDefined();
      for (const feed of await db.feeds.toArray()) expect(checkedRow({ feed })).toBeDefined();
      await db.delete();
    }),
    { numRuns: 150 },
  );
});
