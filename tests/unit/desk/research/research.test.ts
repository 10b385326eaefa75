import { describe, expect, it, vi } from 'vitest';
import { HistoryIndex } from '@/lib/desk/digest/history-index';
import { saveRecords } from '@/lib/desk/history/history-store';
import { rollingMean } from '@/lib/desk/research/rolling-mean';
import { sitePage } from '@/lib/desk/research/site-page';
import { tickerPage } from '@/lib/desk/research/ticker-page';
import { DAY } from '@/lib/util/time';
import { freshDatabase } from '../in-memory';
import { type Given, NOW, record } from '../records';

const indexOf = async (given: Given[]) => {
  const db = freshDatabase();
  await saveRecords(db, given.map(record));
  return new HistoryIndex(await db.segments.toArray());
};

describe('a rolling mean', () => {
  it('covers its window alone and has a band of 1.96 standard errors', () => {
    const points = [0, 1, 2, 20].map((day) => ({ time: day * DAY, score: day === 20 ? -1 : day / 2 }));
    const [first, , third, last] = rollingMean(points, 14 * DAY);
    expect(first).toMatchObject({ mean: 0, low: 0, high: 0, n: 1 });
    expect(third?.mean).toBeCloseTo(0.5);
    expect(third?.low).toBeCloseTo(0.5 - (1.96 * 0.5) / Math.sqrt(3));
    expect(last).toMatchObject({ n: 1, mean: expect.closeTo(-1) });
  });
});

describe('a ticker page', () => {
  it('shows the observations of that symbol, the strongest evidence both ways, events and who is named beside it', async () => {
    const index = await indexOf([
      { tickers: { META: -0.6, GOOG: 0.1 }, at: NOW - 2 * DAY, events: ['lawsuit'] },
      { tickers: { META: 0.8 }, at: NOW - DAY },
      { tickers: { META: 0.2, GOOG: 0.1 }, at: NOW },
      { tickers: { AAPL: 1 } },
    ]);
    const page = tickerPage(index, 'META');
    expect(page.n).toBe(3);
    expect(page.mean).toBeCloseTo(0.4 / 3);
    expect(page.observations.map(({ time }) => time)).toEqual([NOW - 2 * DAY, NOW - DAY, NOW]);
    expect(page.strongest.positive[0]?.score).toBeCloseTo(0.8);
    expect(page.strongest.negative.map(({ score }) => score)).toEqual([expect.closeTo(-0.6)]);
    expect([...page.events]).toEqual([[page.observations[0]!.slot, ['lawsuit']]]);
    expect(page.beside).toEqual([{ value: 'GOOG', count: 2, isSymbol: true }]);
  });

  it('includes all events, even the oldest', async () => {
    const articles = Array.from({ length: 300 }, (_, at) => ({
      title: `Story ${at}`,
      tickers: { META: 0 },
      at: NOW - at * DAY,
      events: ['earnings'],
    }));
    const { events, observations } = tickerPage(await indexOf(articles), 'META');
    expect(observations.filter(({ slot }) => events.has(slot))).toHaveLength(300);
  });

  it("counts by the reader's local days", async () => {
    vi.stubEnv('TZ', 'America/New_York');
    const evening = Date.parse('2026-06-16T02:00:00Z');
    const { volume } = tickerPage(await indexOf([{ tickers: { META: 0 }, at: evening }]), 'META');
    expect(volume).toEqual([{ time: Date.parse('2026-06-15T04:00:00Z'), count: 1 }]);
    vi.unstubAllEnvs();
  });

  it('is empty, not broken, for a symbol nobody wrote about', async () => {
    expect(tickerPage(await indexOf([]), 'ZZZ')).toMatchObject({ n: 0, mean: 0, rolling: [], volume: [] });
  });
});

describe('a site page', () => {
  it('compares a site with the others on the same tickers only', async () => {
    const index = await indexOf([
      { site: 'gloomy.example', tickers: { A: -0.5 } },
      { site: 'sunny.example', tickers: { A: 0.5 } },
      { site: 'sunny.example', tickers: { B: 1 } },
    ]);
    expect(sitePage(index, 'gloomy.example')).toMatchObject({
      articles: 1,
      difference: -1,
      n: 1,
      tickers: [{ key: 'A' }],
    });
    expect(sitePage(index, 'sunny.example').difference).toBeCloseTo(1);
  });
});
