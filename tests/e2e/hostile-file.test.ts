import { expect, it } from 'vitest';
import { record } from '../unit/desk/records';
import { Desk } from './pages/desk';
import { useBrowser } from './session';

const session = useBrowser();

/** The last moment that a date can hold, in milliseconds since 1970. */
const END_OF_TIME = 8.64e15;
const HALF = 'A\ud83d';
const SYMBOLS = [HALF, '__proto__', 'constructor', '%', '<b>'];
const TITLE = '<img src=x onerror=alert(1)>';

const entry = (url: string, more: object) => ({
  record: {
    ...record({ url, title: TITLE, tickers: Object.fromEntries(SYMBOLS.map((symbol) => [symbol, -0.5])) }),
    ...more,
  },
});
const rowOf = (id: string) => ({ id, name: `Hostile ${id}`, created: END_OF_TIME, updated: END_OF_TIME });
const holdings = SYMBOLS.map((symbol) => ({
  symbol,
  quantity: 1e308,
  price: 1e308,
  weight: -1e308,
  sector: '__proto__',
}));
const LINES = [
  { tickertone: 1 },
  entry('javascript:alert(2)', {
    firstSeen: END_OF_TIME,
    lastSeen: END_OF_TIME,
    host: HALF,
  }),
  entry('https://news.example/a', { firstSeen: 0, lastSeen: 0, publishedTime: 'no date' }),
  { portfolio: { ...rowOf('p'), kind: 'portfolio', holdings } },
  {
    feed: {
      id: 'https://feeds.example/rss',
      title: TITLE,
      siteUrl: 'javascript:alert(3)',
      added: 0,
      nextPoll: END_OF_TIME,
      lastPoll: END_OF_TIME,
      failures: 1e9,
      status: 'http-error',
      detail: TITLE,
      items: 1e15,
    },
  },
  {
    rule: {
      ...rowOf('r'),
      enabled: true,
      coolDownMinutes: 0,
      condition: {
        kind: 'article',
        about: { kind: 'portfolio', portfolio: '__proto__' },
        event: 'constructor',
      },
    },
  },
  {
    firing: {
      id: 'r:1',
      rule: 'r',
      ruleName: TITLE,
      story: 1,
      time: END_OF_TIME,
      entry: 'page:https://news.example/a',
      title: TITLE,
      url: 'data:text/html,x',
      symbol: HALF,
      score: 1,
      sentence: TITLE,
      read: false,
      notified: true,
    },
  },
  {
    search: { ...rowOf('s'), filter: { text: '(((', hosts: [HALF], events: ['__proto__'], to: END_OF_TIME } },
  },
];

const PLACES: readonly [place: string, ...says: string[]][] = [
  ['research', TITLE],
  ['tickers', '__proto__', 'constructor'],
  ...SYMBOLS.map((symbol): [string, string] => [
    `ticker/${encodeURIComponent(symbol.replace(/\p{Cs}/gu, '\ufffd'))}`,
    '',
  ]),
  ['site/news.example', '__proto__'],
  ['portfolio', 'Hostile p', 'constructor'],
  ['alerts', 'Hostile r', TITLE],
  ['feeds', TITLE],
  ['settings', 'Import'],
];

it('of a file all of whose lines are right and none of which is honest, every page is shown, as text', async () => {
  const desk = await Desk.open(session.driver, 'settings');
  // What a page throws is looked for behind every test.
  await desk.choose('Import', LINES.map((line) => JSON.stringify(line)).join('\n'));
  await desk.says('2 new, 0 merged, 0 not readable.');
  for (const [place, ...says] of PLACES) {
    await desk.go(place);
    await desk.ready();
    await desk.says(...says);
    expect(
      await desk.tab.run(
        () => document.querySelectorAll('img, [href^="javascript:"], [href^="data:"]').length,
      ),
    ).toBe(0);
  }
  await desk.close();
});
