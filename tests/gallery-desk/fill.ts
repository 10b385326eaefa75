import type { AlertFiring, AlertRule } from '@/lib/desk/alerts/rule';
import type { Database } from '@/lib/desk/database';
import { SEGMENT_ROWS } from '@/lib/desk/digest/segment';
import type { Feed } from '@/lib/desk/feeds/feed';
import { newFeed } from '@/lib/desk/feeds/feed-store';
import type { StoredEntry } from '@/lib/desk/history/history-entry';
import { saveRecords } from '@/lib/desk/history/history-store';
import { recentHistory } from '@/lib/desk/history/recent-history';
import type { Portfolio } from '@/lib/desk/portfolio/portfolio';
import { DAY, HOUR, MINUTE } from '@/lib/util/time';
import { generateHistory, type HistoryShape } from './generated-history';

/** Whole segments of the digest, so that none is written twice. */
const BATCH = 8 * SEGMENT_ROWS;
const NONE: ReadonlySet<string> = new Set();

/** The shape of the benchmark history: three years, 500 tickers. */
const shapeOf = (entries: number): HistoryShape => ({
  entries,
  tickers: 500,
  end: Date.now() - HOUR,
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

/** Adds one of everything else, so that every page has content. */
export async function fillRest(db: Database): Promise<void> {
  const entries = await recentHistory(db, { limit: 60 });
  const held = [...new Set(entries.flatMap(({ symbols }) => symbols))].slice(0, 12);
  const now = Date.now();
  await db.portfolios.put(portfolioOf(held, now));
  await db.rules.put(ruleMadeAt(now));
  await db.firings.put(firingOf(entries[0]!, held[0]!, now));
  await db.searches.put({
    id: 's',
    name: 'Lawsuits this month',
    created: now,
    filter: { events: ['litigation'], from: now - 30 * DAY },
  });
  await db.feeds.bulkPut(feedsPolledBefore(now));
}

function portfolioOf(symbols: readonly string[], now: number): Portfolio {
  const holdings = symbols.map((symbol, at) => ({
    symbol,
    quantity: 10 * (at + 1),
    price: 100 - at * 5,
    sector: at % 2 ? 'Technology' : 'Energy',
  }));
  const unknown = { symbol: 'NOPE', quantity: 3, price: 20 };
  return {
    id: 'p',
    name: 'Core holdings',
    kind: 'portfolio',
    holdings: [...holdings, unknown],
    created: now,
    updated: now,
  };
}

const ruleMadeAt = (now: number): AlertRule => ({
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

const firingOf = ({ id, title, url, brief }: StoredEntry, symbol: string, now: number): AlertFiring => ({
  id: 'f',
  rule: 'r',
  ruleName: 'Bad news on a holding',
  story: 1,
  time: now - 10 * MINUTE,
  entry: id,
  title,
  url,
  symbol,
  score: -0.52,
  sentence: brief,
  read: false,
  notified: true,
});

const feedsPolledBefore = (now: number): Feed[] => [
  {
    ...newFeed('https://news.example/markets.rss', now, 'Markets'),
    status: 'ok',
    items: 214,
    lastPoll: now - 15 * MINUTE,
  },
  {
    ...newFeed('https://slow.example/feed', now, 'Slow wire'),
    status: 'timeout',
    failures: 3,
    lastPoll: now - 2 * HOUR,
  },
  {
    ...newFeed('https://gone.example/atom.xml', now),
    status: 'http-error',
    detail: 'HTTP 503',
    lastPoll: now - 2 * HOUR,
  },
];
