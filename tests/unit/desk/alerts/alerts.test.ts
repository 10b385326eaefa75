import { describe, expect, it } from 'vitest';
import { dryRun } from '@/lib/desk/alerts/dry-run';
import { fireAlerts } from '@/lib/desk/alerts/fire';
import { saveAndFire } from '@/lib/desk/alerts/save-and-fire';
import { HistoryIndex } from '@/lib/desk/digest/history-index';
import { DAY, HOUR } from '@/lib/util/time';
import { about, portfolio, readAll, rule } from '../alert-rules';
import { allEntries, freshDatabase } from '../in-memory';
import { type Given, NOW, record } from '../records';

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

  it('fires on an event of the company itself, not of another in the same article, as the dry run predicts', async () => {
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

  it('uses only the event type if the analysis is damaged', async () => {
    const deal = rule({ kind: 'article', about, event: 'merger' });
    const { db } = await readAll([deal], [{ tickers: { META: 0 }, events: { merger: ['AAA'] } }]);
    await db.analysisPacks.toCollection().modify({ analyses: 'damaged' });
    const index = new HistoryIndex(await db.segments.toArray());
    expect(await dryRun({ index, db, holdingsOf: () => [] }, deal, 0)).toHaveLength(1);
  });

  it('fires once per story, whichever site reports it, even if the rule runs twice over an entry', async () => {
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

  it('fires for the second ticker of an article while the first cools down, as the dry run predicts', async () => {
    const cooling = { ...bad, coolDownMinutes: 60 };
    const articles: Given[] = [
      { title: 'one apple', tickers: { META: -0.5 }, at: NOW },
      { title: 'two pears', tickers: { META: -0.5, AAA: -0.4 }, at: NOW + HOUR / 2 },
    ];
    const { fired, db } = await readAll([cooling], articles);
    expect(fired.map(({ symbol, score }) => [symbol, score])).toEqual([
      ['META', -0.5],
      ['AAA', -0.4],
    ]);
    const index = new HistoryIndex(await db.segments.toArray());
    const dry = await dryRun({ index, db, holdingsOf: () => portfolio.holdings }, cooling, 0);
    expect(dry.map(({ symbol }) => symbol)).toEqual(['META', 'AAA']);
  });

  it('is not silent too long after the clock was set back', async () => {
    const cooling = { ...bad, coolDownMinutes: 60 };
    const { fired } = await readAll(
      [cooling],
      [
        { title: 'one apple', tickers: { META: -0.5 }, at: NOW + 365 * DAY },
        { title: 'two pears', tickers: { META: -0.5 }, at: NOW },
        { title: 'three plums', tickers: { META: -0.5 }, at: NOW + HOUR / 2 },
      ],
    );
    expect(fired.map(({ title }) => title)).toEqual(['one apple', 'two pears']);
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

  it.each([
    ['published hours apart and read together', [20, 10, 0], [0, 0, 0], 1],
    ['published together and read days apart', [72, 72, 72], [48, 24, 0], 3],
  ])('says before how often it fires on articles %s', async (_, published, read, times) => {
    const cooling = { ...bad, coolDownMinutes: 360 };
    const db = freshDatabase();
    await db.portfolios.put(portfolio);
    await db.rules.put(cooling);
    let fired = 0;
    for (const [at, hours] of published.entries()) {
      const now = NOW - read[at]! * HOUR + at * 60_000;
      const title = ['one apple', 'two pears', 'three figs'][at]!;
      const given = record({ title, tickers: { META: -0.9 }, at: NOW - hours * HOUR });
      fired += (await saveAndFire(db, [{ ...given, firstSeen: now, lastSeen: now }], () => '', now)).length;
    }
    const index = new HistoryIndex(await db.segments.toArray());
    const dry = await dryRun({ index, db, holdingsOf: () => portfolio.holdings }, cooling, NOW - 3 * DAY);
    expect([fired, dry.length]).toEqual([times, times]);
  });

  it('fires exactly at its bound, as the dry run predicts', async () => {
    const { db, fired } = await readAll([bad], [{ tickers: { META: -0.35 } }]);
    const index = new HistoryIndex(await db.segments.toArray());
    const dry = await dryRun({ index, db, holdingsOf: () => portfolio.holdings }, bad, 0);
    expect([fired.length, dry.length]).toEqual([1, 1]);
  });
});

describe('a rule on the mean', () => {
  it.each([
    [0.5, 0.3],
    [0.3, 0.1],
    [0.4, 0.2],
    [0.6, 0.4],
    [0.9, 0.7],
    [0.1, -0.1],
  ])('fires where it fell from %d to %d, by just as much as it says', async (before, after) => {
    const on = (score: number, days: number[]) =>
      days.map((day) => ({ title: `${score} ${day}`, tickers: { META: score }, at: NOW - day * DAY }));
    const fell = rule({ kind: 'mean-change', about, change: -0.2, days: 3 });
    const { fired } = await readAll([fell], [...on(before, [5, 4.5, 4]), ...on(after, [2, 1, 0])]);
    expect(fired.length).toBeGreaterThan(0);
  });
});
