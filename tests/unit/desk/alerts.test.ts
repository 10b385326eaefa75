import { describe, expect, it } from 'vitest';
import { dryRun } from '@/lib/desk/alerts/dry-run';
import { fireAlerts } from '@/lib/desk/alerts/fire';
import { HistoryIndex } from '@/lib/desk/digest/history-index';
import { about, readAll, rule } from './alert-rules';
import { allEntries } from './in-memory';
import { DAY, type Given, NOW, record } from './records';

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
