import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { markRead } from '@/lib/desk/alerts/inbox';
import { saveAndFire, showDue } from '@/lib/desk/alerts/save-and-fire';
import { clearHistory, deleteRecord, restoreRecord } from '@/lib/desk/history/history-deletion';
import type { HistoryRecord } from '@/lib/desk/history/history-entry';
import { enforceRetention, forgetGoneFirings } from '@/lib/desk/history/retention';
import { DAY } from '@/lib/util/time';
import { rule } from '../alert-rules';
import { allEntries, freshDatabase } from '../in-memory';
import { type Given, NOW, record } from '../records';

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

/** A database with an entry that has triggered an alert. */
async function withFiring() {
  const db = freshDatabase();
  await db.rules.put(bad);
  const entry = record({ ...boeing, url });
  await saveAndFire(db, [entry], () => '', NOW);
  expect(await db.firings.count()).toBe(1);
  return { db, entry };
}

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

it('keeps a longer text under the same title in its story, without another alert', async () => {
  const { db, fired } = await readAll(
    withText({ ...nvidia, url }, 'n'),
    withText({ ...nvidia, url }, 'more'),
  );
  expect(fired).toEqual([['NVDA'], []]);
  expect(await allEntries(db)).toHaveLength(1);
});

it('judges an article whose headline did not fire, and is silent if it did', async () => {
  const headline = (score: number) => record({ ...boeing, url, kind: 'feed', tickers: { BA: score } });
  expect((await readAll(headline(-0.1), record({ ...boeing, url }))).fired).toEqual([[], ['BA']]);
  expect((await readAll(headline(-0.9), record({ ...boeing, url }))).fired).toEqual([['BA'], []]);
});

it('deletes alerts with the entry they quote, and restores both', async () => {
  const { db, entry } = await withFiring();
  const before = await db.firings.toArray();
  const deleted = await deleteRecord(db, entry.id);
  expect(await db.firings.count()).toBe(0);
  await restoreRecord(db, deleted!);
  expect(await db.firings.toArray()).toEqual(before);
});

it('deletes what alerts quote by age and with the whole history, and keeps that of other entries', async () => {
  const { db } = await withFiring();
  const later = record({ ...nvidia, at: NOW + 30 * DAY });
  await saveAndFire(db, [later], () => '', NOW + 30 * DAY);
  await enforceRetention(db, 7, NOW + 31 * DAY);
  expect(await db.firings.toArray()).toMatchObject([{ entry: later.id }]);
  await clearHistory(db);
  expect(await db.firings.count()).toBe(0);
});

it('deletes alerts whose entries were deleted by an earlier version', async () => {
  const { db } = await withFiring();
  const [firing] = await db.firings.toArray();
  await db.firings.put({ ...firing!, id: 'left', entry: 'page:https://news.example/gone' });
  await forgetGoneFirings(db);
  expect(await db.firings.toArray()).toMatchObject([{ entry: firing!.entry }]);
});

it('shows an alert once', async () => {
  const { db } = await withFiring();
  const shown: string[] = [];
  const show = async ({ symbol }: { symbol: string }) => void shown.push(symbol);
  await showDue(db, show, NOW);
  await showDue(db, show, NOW);
  expect(shown).toEqual(['BA']);
});

it('keeps what the reader does to an alert while it is being shown', async () => {
  const { db } = await withFiring();
  await showDue(db, () => markRead(db, undefined, true), NOW);
  expect(await db.firings.toArray()).toMatchObject([{ read: true, due: false }]);
});

it('leaves an alert deleted whose entry is deleted while it is being shown', async () => {
  const { db, entry } = await withFiring();
  await showDue(db, async () => void (await deleteRecord(db, entry.id)), NOW);
  expect(await db.firings.count()).toBe(0);
});
