import { describe, expect, it } from 'vitest';
import { dryRun } from '@/lib/desk/alerts/dry-run';
import { HistoryIndex } from '@/lib/desk/digest/history-index';
import { DAY } from '@/lib/util/time';
import { about, portfolio, readAll, rule } from '../alert-rules';
import { freshDatabase } from '../in-memory';
import { NOW } from '../records';

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

  it('fire on the first of several articles dated to the same day without an hour, as the dry run predicts', async () => {
    const first = rule({ kind: 'first-article', about, days: 30 });
    const articles = ['a fig', 'a plum'].map((title) => ({ title, tickers: { META: 0 }, at: NOW }));
    const { fired, db } = await readAll([first], articles);
    expect(fired.map(({ title }) => title)).toEqual(['a fig']);
    const index = new HistoryIndex(await db.segments.toArray());
    expect(await dryRun({ index, db, holdingsOf: () => [] }, first, 0)).toHaveLength(1);
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
    await db.portfolios.put({ ...portfolio, id: 'weighed', holdings });
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

  it('predict in a dry run how often they then fire', async () => {
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
