import { beforeAll, describe, expect, it } from 'vitest';
import { HistoryIndex } from '@/lib/desk/digest/history-index';
import type { HistoryRecord } from '@/lib/desk/history/history-entry';
import { saveRecords } from '@/lib/desk/history/history-store';
import type { HistoryFilter, Order } from '@/lib/model/history-filter';
import { generateHistory } from '../../../gallery-desk/generated-history';
import { freshDatabase } from '../in-memory';
import { NOW } from '../records';

let index: HistoryIndex;
let records: HistoryRecord[];

beforeAll(async () => {
  const db = freshDatabase();
  records = [...generateHistory({ entries: 700, tickers: 30, end: NOW, days: 60 })];
  await saveRecords(db, records);
  index = new HistoryIndex(await db.segments.toArray());
});

/** Slots are indices into `records`. */
const found = (filter: HistoryFilter, order?: Order) =>
  Array.from(index.search(filter, order).slots, (slot) => records[slot]!);

describe('a filter', () => {
  const conditions: [string, HistoryFilter, (record: HistoryRecord) => boolean][] = [
    [
      'date',
      { from: NOW - 9e8, to: NOW - 3e8 },
      (r) => Date.parse(r.publishedTime) >= NOW - 9e8 && Date.parse(r.publishedTime) < NOW - 3e8,
    ],
    ['site', { hosts: ['site3.example', 'site4.example'] }, (r) => /site[34]\.example/.test(r.host)],
    ['label', { labels: ['mixed', 'negative'] }, (r) => r.label === 'mixed' || r.label === 'negative'],
    ['event', { events: ['merger-acquisition'] }, (r) => r.events.includes('merger-acquisition')],
    ['ticker', { symbols: ['AAA'] }, (r) => r.symbols.includes('AAA')],
    [
      'relevance',
      { symbols: ['AAA'], relevance: 0.6 },
      (r) => r.tickers.some((t) => t.symbol === 'AAA' && t.relevance >= 0.6),
    ],
    ['kind', { kinds: ['page'] }, (r) => r.kind === 'page'],
  ];

  it.each(conditions)('by %s takes exactly the entries that a plain loop takes', (_, filter, holds) => {
    const expected = records.filter(holds);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(records.length);
    expect(new Set(found(filter))).toEqual(new Set(expected));
  });

  it('selects what meets all its conditions', () => {
    const filter = { labels: ['negative' as const], kinds: ['feed' as const], text: 'lawsuit' };
    const hits = found(filter);
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every((r) => r.label === 'negative' && r.kind === 'feed')).toBe(true);
  });

  it('orders by score, and by date', () => {
    const scores = found({}, 'most-negative').map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    const dates = found({}).map(({ lastSeen }) => lastSeen);
    expect(dates).toEqual([...dates].sort((a, b) => b - a));
  });

  it('groups a story told by several sites into one line that stands for every entry once', () => {
    const { slots, counts } = index.search({}, 'newest', true);
    expect(slots.length).toBeLessThan(records.length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(records.length);
    const told = counts.indexOf(Math.max(...counts));
    const story = index.segments.flatMap(({ slots: all, stories }) =>
      Array.from(all, (slot, row) => ({ slot, story: stories[row]! })),
    );
    const own = story.find(({ slot }) => slot === slots[told])!.story;
    expect(index.slotsOfStory(own)).toHaveLength(counts[told]!);
    expect(index.slotsOfStory(own)[0]).toBe(slots[told]);
  });
});
