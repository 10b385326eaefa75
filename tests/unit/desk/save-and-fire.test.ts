import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { saveAndFire } from '@/lib/desk/alerts/save-and-fire';
import type { HistoryRecord } from '@/lib/desk/history';
import { rule } from './alert-rules';
import { allEntries, freshDatabase } from './in-memory';
import { type Given, NOW, record } from './records';

const bad = rule({ kind: 'article', about: { kind: 'any' }, below: -0.35 });
const url = 'https://news.example/app/boeing';
const nvidia: Given = {
  title: 'Nvidia lifts forecast on data centre demand',
  brief: ['Nvidia raised its revenue forecast for the quarter on data centre orders.'],
  tickers: { NVDA: -0.9 },
};
const boeing: Given = {
  title: 'Boeing inspection finds loose bolts on jets',
  brief: ['Inspectors found loose bolts on Boeing jets that airlines had grounded.'],
  tickers: { BA: -0.9 },
};

const withText = (given: Given, contentHash: string): HistoryRecord => ({ ...record(given), contentHash });

async function readAll(...records: HistoryRecord[]) {
  const db = freshDatabase();
  await db.rules.put(bad);
  const fired = [];
  for (const each of records) fired.push(await saveAndFire(db, [each], () => '', NOW));
  return { db, fired: fired.map((each) => each.map(({ symbol }) => symbol)) };
}

it('judges another article under an address by its own text, with a story of its own', async () => {
  const { db, fired } = await readAll(
    withText({ ...nvidia, url: 'https://news.example/app/nvidia' }, 'n'),
    withText({ ...nvidia, url }, 'n'),
    withText({ ...boeing, url }, 'b'),
  );
  expect(fired).toEqual([['NVDA'], [], ['BA']]);
  const [first, second] = await allEntries(db);
  expect(second!.story).not.toBe(first!.story);
});

it('gives another article a story of its own also where the first had given it its number', async () => {
  const { db, fired } = await readAll(
    withText({ ...nvidia, url }, 'n'),
    withText({ ...nvidia, url: 'https://other.example/nvidia' }, 'o'),
    withText({ ...boeing, url }, 'b'),
  );
  expect(fired).toEqual([['NVDA'], [], ['BA']]);
  const [first, second] = await allEntries(db);
  expect(second!.story).not.toBe(first!.story);
});

it('leaves a text that goes on under the same title in its story, and is silent about it', async () => {
  const { db, fired } = await readAll(
    withText({ ...nvidia, url }, 'n'),
    withText({ ...nvidia, url }, 'more'),
  );
  expect(fired).toEqual([['NVDA'], []]);
  expect(await allEntries(db)).toHaveLength(1);
});

it('judges an article whose headline did not fire, and is silent where that did', async () => {
  const headline = (score: number) => record({ ...boeing, url, kind: 'feed', tickers: { BA: score } });
  expect((await readAll(headline(-0.1), record({ ...boeing, url }))).fired).toEqual([[], ['BA']]);
  expect((await readAll(headline(-0.9), record({ ...boeing, url }))).fired).toEqual([['BA'], []]);
});
