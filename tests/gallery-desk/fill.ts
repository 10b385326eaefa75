import type { Database } from '@/lib/desk/database';
import { SEGMENT_ROWS } from '@/lib/desk/digest/segment';
import { newFeed } from '@/lib/desk/feeds/feed-store';
import { saveRecords } from '@/lib/desk/history/history-store';
import { recentHistory } from '@/lib/desk/history/recent-history';
import { generateHistory, type HistoryShape } from './generated-history';

/** Whole segments of the digest, so that none is written twice. */
const BATCH = 8 * SEGMENT_ROWS;
const NONE: ReadonlySet<string> = new Set();

/** What the measurements are made on: three years over 500 tickers. */
const shapeOf = (entries: number): HistoryShape => ({
  entries,
  tickers: 500,
  end: Date.now() - 3_600_000,
  days: 1_095,
});

/** Fills an empty database with a generated history. */
export async function fillDatabase(db: Database, entries: number): Promise<void> {
  let batch = [];
  for (const record of generateHistory(shapeOf(entries))) {
    batch.push(record);
    if (batch.length < BATCH) continue;
    await saveRecords(db, batch, { keys: NONE });
    batch = [];
  }
  await saveRecords(db, batch, { keys: NONE });
}

/** One of everything else, so that every page has something to show. */
export async function fillRest(db: Database): Promise<void> {
  const symbols = (await recentHistory(db, { limit: 60 })).flatMap((entry) => entry.symbols);
  const held = [...new Set(symbols)].slice(0, 12);
  const holdings = held.map((symbol, at) => ({
    symbol,
    quantity: 10 * (at + 1),
    price: 100 - at * 5,
    sector: at % 2 ? 'Technology' : 'Energy',
  }));
  const now = Date.now();
  await db.portfolios.put({
    id: 'p',
    name: 'Core holdings',
    kind: 'portfolio',
    holdings: [...holdings, { symbol: 'NOPE', quantity: 3, price: 20 }],
    created: now,
    updated: now,
  });
  await db.rules.put({
    id: 'r',
    name: 'Bad news on a holding',
    enabled: true,
    coolDownMinutes: 360,
    created: now,
    condition: {
      kind: 'article',
      about: { kind: 'portfolio', portfolio: 'p' },
      below: -0.35,
      relevance: 0.5,
    },
  });
  const [entry] = await recentHistory(db, { limit: 1 });
  await db.firings.put({
    id: 'f',
    rule: 'r',
    ruleName: 'Bad news on a holding',
    story: 1,
    time: now - 600_000,
    entry: entry!.id,
    title: entry!.title,
    url: entry!.url,
    symbol: held[0]!,
    score: -0.52,
    sentence: entry!.brief,
    read: false,
    notified: true,
  });
  await db.searches.put({
    id: 's',
    name: 'Lawsuits this month',
    created: now,
    filter: { events: ['litigation'], from: now - 30 * 86_400_000 },
  });
  await db.feeds.bulkPut([
    {
      ...newFeed('https://news.example/markets.rss', now, 'Markets'),
      status: 'ok',
      items: 214,
      lastPoll: now - 900_000,
    },
    {
      ...newFeed('https://slow.example/feed', now, 'Slow wire'),
      status: 'timeout',
      failures: 3,
      lastPoll: now - 7_200_000,
    },
    {
      ...newFeed('https://gone.example/atom.xml', now),
      status: 'http-error',
      detail: 'HTTP 503',
      lastPoll: now - 7_200_000,
    },
  ]);
}
