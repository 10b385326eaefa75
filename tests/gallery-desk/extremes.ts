import type { AlertFiring, AlertRule } from '@/lib/desk/alerts/rule';
import type { Database } from '@/lib/desk/database';
import type { Feed } from '@/lib/desk/feeds/feed';
import { newFeed } from '@/lib/desk/feeds/feed-store';
import { type HistoryRecord, recordOf } from '@/lib/desk/history/history-entry';
import { saveRecords } from '@/lib/desk/history/history-store';
import type { Portfolio } from '@/lib/desk/portfolio/portfolio';
import { FEED_STATUSES } from '@/lib/model/feed-status';
import { HOUR, MINUTE } from '@/lib/util/time';
import { createRandom } from '@/training/random';
import { analysisOf } from './generated-analysis';
import { companies } from './generated-companies';

const FEEDS = 1_000;
/** Titles that break layouts: very long, without spaces, in other scripts, right to left. */
const TITLES = [
  `Shares of the largest maker of industrial valves ${'and of everything that goes with them, '.repeat(24)}fall`,
  `Übernahme${'angebotsveröffentlichungsverordnung'.repeat(12)}`,
  'トヨタ自動車、通期の純利益予想を上方修正、円安と北米での販売好調が寄与、配当も増額へ'.repeat(3),
  'شركة أرامكو السعودية تعلن أرباح الربع الثالث وتوزيعات نقدية AAPL +3.2% على المساهمين',
  'X',
];

/** Fills the database with extreme data that the layout must cope with. */
export async function fillExtremes(db: Database): Promise<void> {
  const now = Date.now();
  await saveRecords(
    db,
    TITLES.map((title, at) => recordNamed(title, at, now)),
    { keys: new Set() },
  );
  await db.feeds.bulkPut(Array.from({ length: FEEDS }, (_, at) => feedOf(at, now)));
  await db.portfolios.bulkPut(Array.from({ length: 12 }, (_, at) => portfolioOf(at, now)));
  await db.rules.bulkPut(Array.from({ length: 30 }, (_, at) => ruleOf(at, now)));
  await db.firings.bulkPut(Array.from({ length: 300 }, (_, at) => firingOf(at, now)));
  await db.searches.bulkPut(
    Array.from({ length: 24 }, (_, at) => ({
      id: `s${at}`,
      name: `${nameOf(at)} search`,
      created: now + at,
      filter: { text: 'profit', symbols: ['AAA'] },
    })),
  );
}

function recordNamed(title: string, at: number, now: number): HistoryRecord {
  const story = {
    companies: companies(500)
      .slice(400, at === 4 ? 401 : 430)
      .map((company) => ({ ...company, name: `${company.name} ${'Holdings International '.repeat(6)}plc` })),
    number: 9_000_000 + at,
    words: 'outlook profit revenue plant chip battery lawsuit regulator merger'.split(' '),
    time: now - at * MINUTE,
    mood: 0,
    sites: 1,
    event: 'earnings',
    sentences: 12,
  };
  const analysis = analysisOf(createRandom(at + 1), story, {
    score: at / 5 - 0.4,
    site: at,
    told: 0,
    number: story.number,
    time: story.time,
  });
  const siteName = at % 2 ? 'The Very Long Name of a Newspaper of Record for Commerce and Industry' : '';
  const article = { ...analysis.article, title, siteName };
  const brief = [title, ...analysis.summary.brief.slice(1)];
  const events = [
    'earnings',
    'guidance',
    'litigation',
    'layoffs',
    'management-change',
    'merger-acquisition',
  ].map((type) => ({ ...analysis.events[0]!, type: type as never }));
  return recordOf(
    { ...analysis, article, events, summary: { ...analysis.summary, brief } },
    'page',
    now - at * MINUTE,
  );
}

const nameOf = (at: number): string =>
  at % 3 === 0
    ? `Long-term holdings of the family foundation and of its subsidiaries, account ${at}`
    : `Account ${at}`;

function feedOf(at: number, now: number): Feed {
  const status = FEED_STATUSES[at % FEED_STATUSES.length]!;
  const path = at % 50 === 0 ? `${'a-very-long-path-without-an-end-'.repeat(12)}${at}` : `feed/${at}`;
  return {
    ...newFeed(`https://feed${at}.example/${path}`, now, at % 7 === 0 ? '' : nameOf(at)),
    status,
    items: at * 13,
    ...(status === 'http-error' && { detail: 'HTTP 503' }),
    ...(status !== 'new' && { lastPoll: now - at * MINUTE }),
    failures: at % 4,
    nextPoll: now + HOUR,
  };
}

const portfolioOf = (at: number, now: number): Portfolio => ({
  id: `p${at}`,
  name: nameOf(at),
  kind: at % 4 === 3 ? 'watchlist' : 'portfolio',
  holdings: companies(at === 0 ? 400 : 6 * at).map(({ symbol, sector }, n) => ({
    symbol,
    quantity: (n % 9) - 2,
    price: 12.5 + n,
    sector,
  })),
  created: now + at,
  updated: now,
});

const ruleOf = (at: number, now: number): AlertRule => ({
  id: `r${at}`,
  name: `${nameOf(at)} rule`,
  enabled: at % 3 > 0,
  coolDownMinutes: 360,
  created: now + at,
  ...(at % 2 === 0 && { quiet: { from: '22:00', to: '07:00' } }),
  condition: {
    kind: 'article',
    about:
      at % 2 === 0
        ? { kind: 'portfolio', portfolio: `p${at % 12}` }
        : { kind: 'symbols', symbols: companies(30).map(({ symbol }) => symbol) },
    below: -0.35,
    relevance: 0.5,
    event: 'merger-acquisition',
  },
});

const firingOf = (at: number, now: number): AlertFiring => ({
  id: `r${at % 30}:${at}`,
  rule: `r${at % 30}`,
  ruleName: `${nameOf(at % 30)} rule`,
  story: at,
  time: now - at * HOUR,
  entry: `entry${at}`,
  title: TITLES[at % TITLES.length]!,
  url: `https://site${at}.example/${at}`,
  symbol: companies(30)[at % 30]!.symbol,
  score: (at % 20) / 10 - 1,
  sentence: at % 3 === 0 ? '' : TITLES[(at + 1) % TITLES.length]!,
  read: at % 4 > 0,
  notified: true,
});
