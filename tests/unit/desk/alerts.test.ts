import { describe, expect, it } from 'vitest';
import { dryRun } from '@/lib/desk/alerts/dry-run';
import { evidenceOf, fireAlerts } from '@/lib/desk/alerts/fire';
import { isQuiet } from '@/lib/desk/alerts/quiet-hours';
import type { AlertCondition, AlertRule } from '@/lib/desk/alerts/rule';
import { markRead, unreadCount } from '@/lib/desk/alerts/rule-store';
import { HistoryIndex } from '@/lib/desk/digest/history-index';
import { saveRecords } from '@/lib/desk/history-store';
import { allEntries, freshDatabase } from './in-memory';
import { DAY, type Given, NOW, record, saidAlone } from './records';

const rule = (condition: AlertCondition, more: Partial<AlertRule> = {}): AlertRule => ({
  id: 'rule',
  name: 'A rule',
  enabled: true,
  condition,
  coolDownMinutes: 0,
  created: 0,
  ...more,
});

const holding = {
  id: 'p',
  name: 'Mine',
  kind: 'portfolio' as const,
  holdings: [{ symbol: 'META' }, { symbol: 'AAA' }],
  created: 0,
  updated: 0,
};
const about = { kind: 'symbols' as const, symbols: ['META'] };

/** Reads the articles one after the other, as a reader would, and returns what fired. */
async function readAll(rules: AlertRule[], articles: Given[], db = freshDatabase()) {
  await db.portfolios.put(holding);
  await db.rules.bulkPut(rules);
  const fired = [];
  for (const article of articles) {
    const saved = await saveRecords(db, [record(article)]);
    const fresh = saved.map(({ entry, record: { analysis } }) => ({ entry, analysis }));
    fired.push(...(await fireAlerts(db, fresh, article.at ?? NOW)));
  }
  return { db, fired };
}

describe('a rule on articles', () => {
  const bad = rule({
    kind: 'article',
    about: { kind: 'portfolio', portfolio: 'p' },
    below: -0.35,
    relevance: 0.5,
  });

  it('fires for a holding at and beyond its bounds, and for nothing else', async () => {
    const { fired } = await readAll(
      [bad],
      [
        { title: 'first', tickers: { META: -0.35 } },
        { title: 'not so bad', tickers: { META: -0.3 } },
        { title: 'not a holding', tickers: { ZZZ: -0.9 } },
        { title: 'hardly about it', tickers: { META: -0.9 }, relevance: 0.4 },
      ],
    );
    expect(fired.map(({ title, symbol }) => [title, symbol])).toEqual([['first', 'META']]);
  });

  it('fires on an event of a company', async () => {
    const { fired } = await readAll(
      [rule({ kind: 'article', about, event: 'merger' })],
      [
        { tickers: { META: 0 }, events: ['earnings'] },
        { tickers: { META: 0 }, events: ['merger'] },
      ],
    );
    expect(fired).toHaveLength(1);
  });

  it('fires on an event of the company itself, not of another in the same article, and says so before', async () => {
    const deal = rule({ kind: 'article', about, event: 'merger' });
    const articles: Given[] = [
      {
        title: 'an apple',
        tickers: { META: 0.1, AAA: 0.2 },
        events: { merger: ['AAA'], earnings: ['META'] },
      },
      { title: 'two pears', tickers: { META: 0.1, AAA: 0.2 }, events: { merger: ['AAA', 'META'] } },
    ];
    const { fired, db } = await readAll([deal], articles);
    expect(fired.map(({ title }) => title)).toEqual(['two pears']);
    const index = new HistoryIndex(await db.segments.toArray());
    const dry = await dryRun({ index, db, holdingsOf: () => [] }, deal, 0);
    expect(dry.map(({ time }) => time)).toEqual(fired.map(({ time }) => time));
  });

  it('goes by the type of an event alone where the analysis is damaged', async () => {
    const deal = rule({ kind: 'article', about, event: 'merger' });
    const { db } = await readAll([deal], [{ tickers: { META: 0 }, events: { merger: ['AAA'] } }]);
    await db.analysisPacks.toCollection().modify({ analyses: 'damaged' });
    const index = new HistoryIndex(await db.segments.toArray());
    expect(await dryRun({ index, db, holdingsOf: () => [] }, deal, 0)).toHaveLength(1);
  });

  it('fires once for a story, whoever tells it, and again when the rule runs twice over the same entry', async () => {
    const told = {
      title: 'Kelstra Gas taken over by Norvik Oil for $4.2 billion',
      brief: ['Norvik Oil agreed to acquire Kelstra Gas, the basin producer.'],
      tickers: { META: -0.9 },
    };
    const { fired, db } = await readAll([bad], [told, { ...told, site: 'other.example' }]);
    expect(fired).toHaveLength(1);
    const entries = await allEntries(db);
    const again = entries.map((entry) => ({ entry, analysis: record(told).analysis }));
    expect(await fireAlerts(db, again, NOW + DAY)).toEqual([]);
  });

  it('is silent about a symbol while it cools down, not about another', async () => {
    const cooling = { ...bad, coolDownMinutes: 60 };
    const at = (minutes: number) => NOW + minutes * 60_000;
    const { fired } = await readAll(
      [cooling],
      [
        { title: 'one apple', tickers: { META: -0.5 }, at: at(0) },
        { title: 'two pears', tickers: { META: -0.5 }, at: at(30) },
        { title: 'three plums', tickers: { AAA: -0.5 }, at: at(31) },
        { title: 'four figs', tickers: { META: -0.5 }, at: at(61) },
      ],
    );
    expect(fired.map(({ title }) => title)).toEqual(['one apple', 'three plums', 'four figs']);
  });

  it('does not fire while it is switched off', async () => {
    expect((await readAll([{ ...bad, enabled: false }], [{ tickers: { META: -1 } }])).fired).toEqual([]);
  });
});

describe('rules on the past', () => {
  it('fire on the first article in so many days', async () => {
    const first = rule({ kind: 'first-article', about, days: 30 });
    const { fired } = await readAll(
      [first],
      [
        { title: 'a fig', tickers: { META: 0 }, at: NOW - 40 * DAY },
        { title: 'a plum', tickers: { META: 0 }, at: NOW - 20 * DAY },
        { title: 'a pear', tickers: { META: 0 }, at: NOW + 20 * DAY },
      ],
    );
    expect(fired.map(({ title }) => title)).toEqual(['a fig', 'a pear']);
  });

  it('fire when the mean of a portfolio fell, once there are articles enough on both sides', async () => {
    const fell = rule({
      kind: 'mean-change',
      about: { kind: 'portfolio', portfolio: 'p' },
      change: -0.2,
      days: 3,
    });
    const good = [5, 4.5, 4].map((days, at) => ({
      title: `good ${at}`,
      tickers: { META: 0.5 },
      at: NOW - days * DAY,
    }));
    const bad = [2, 1, 0].map((days, at) => ({
      title: `bad ${at}`,
      tickers: { AAA: 0.1 },
      at: NOW - days * DAY,
    }));
    const { fired } = await readAll([fell], [...good, ...bad]);
    expect(fired.map(({ title }) => title)).toEqual(['bad 2']);
  });

  it.each([
    ['the large holding fell', { META: 0.9, AAA: 0.1 }, ['quince', 'medlar']],
    ['a small one did', { META: 0.1, AAA: 0.9 }, []],
    ['what fell is held short', { META: -0.9, AAA: 0.1 }, []],
  ])('weigh a portfolio by exposure: %s', async (_, weights, expected) => {
    const db = freshDatabase();
    const holdings = Object.entries(weights).map(([symbol, weight]) => ({ symbol, weight }));
    await db.portfolios.put({ ...holding, id: 'weighed', holdings });
    const fell = rule({
      kind: 'mean-change',
      about: { kind: 'portfolio', portfolio: 'weighed' },
      change: -0.2,
      days: 3,
    });
    const days = { apple: 5, cherry: 4, damson: 3.5, elder: 2, quince: 1, medlar: 0 };
    const articles = Object.entries(days).map(([title, ago]) => ({
      title,
      tickers: { META: ago > 3 ? 0.4 : 0, AAA: 0.4 },
      at: NOW - ago * DAY,
    }));
    const { fired } = await readAll([fell], articles, db);
    expect(fired.map(({ title }) => title)).toEqual(expected);
    const index = new HistoryIndex(await db.segments.toArray());
    const dry = await dryRun({ index, db, holdingsOf: () => holdings }, fell, 0);
    expect(dry.map(({ time }) => time)).toEqual(fired.map(({ time }) => time));
  });

  it('say before they are saved how often they would have fired, as they then do', async () => {
    const articles = Array.from({ length: 30 }, (_, at) => ({
      title: `article ${at}`,
      tickers: { META: Math.sin(at) },
      at: NOW - (30 - at) * DAY,
    }));
    const rules = [
      rule({ kind: 'article', about, below: -0.5 }, { coolDownMinutes: 2_000 }),
      rule({ kind: 'first-article', about, days: 0.5 }, { id: 'first' }),
    ];
    const { fired, db } = await readAll(rules, articles);
    const index = new HistoryIndex(await db.segments.toArray());
    for (const each of rules) {
      const dry = await dryRun({ index, db, holdingsOf: () => [] }, each, 0);
      expect(dry.map(({ time }) => time)).toEqual(
        fired.filter(({ rule: id }) => id === each.id).map(({ time }) => time),
      );
      expect(dry.length).toBeGreaterThan(3);
    }
  });
});

describe('the inbox', () => {
  it('keeps what fired, unread, and marks it read', async () => {
    const { db, fired } = await readAll(
      [rule({ kind: 'article', about, below: 0 })],
      [{ tickers: { META: -0.4 }, brief: ['Meta fell.'] }],
    );
    expect(fired[0]).toMatchObject({ sentence: 'Meta fell.', notified: true, read: false });
    expect(await unreadCount(db)).toBe(1);
    await markRead(db, [fired[0]!.id], true);
    expect(await unreadCount(db)).toBe(0);
  });

  it('takes firings in silence in quiet hours', async () => {
    const quiet = { from: '00:00', to: '00:00' };
    const { fired, db } = await readAll(
      [rule({ kind: 'article', about, below: 0 }, { quiet })],
      [{ tickers: { META: -0.4 } }],
    );
    expect(fired[0]?.notified).toBe(false);
    expect(await unreadCount(db)).toBe(1);
  });

  it('quotes the strongest sentence about the symbol', () => {
    const { analysis } = record({ tickers: { META: -0.5 }, brief: ['Brief.'] });
    analysis.sentences.push({ ...analysis.sentences[0]!, part: 'body', start: 4, end: 9 });
    analysis.tickers[0]!.evidence.push(saidAlone(1, -0.9));
    expect(evidenceOf(analysis, 'META', 'The words here.')).toBe('words');
    expect(evidenceOf(analysis, 'META')).toBe('Brief.');
  });
});

describe('quiet hours', () => {
  it.each([
    ['22:00', '07:00', 23, true],
    ['22:00', '07:00', 6, true],
    ['22:00', '07:00', 7, false],
    ['12:00', '13:00', 12, true],
    ['12:00', '13:00', 13, false],
  ])('from %s to %s at %i: %s', (from, to, hour, quiet) =>
    expect(isQuiet({ from, to }, new Date(2026, 5, 1, hour))).toBe(quiet),
  );
});
