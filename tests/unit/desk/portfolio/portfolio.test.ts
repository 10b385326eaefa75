import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation } from '@/lib/desk/digest/history-index';
import { byEvent, bySector, concentrationOf } from '@/lib/desk/portfolio/breakdown';
import { changeBetween } from '@/lib/desk/portfolio/change';
import { exposuresOf } from '@/lib/desk/portfolio/exposure';
import { SentimentSeries } from '@/lib/desk/portfolio/sentiment-series';
import { DAY } from '@/lib/util/time';
import { NOW } from '../records';

let slot = 0;
const observation = (score: number, daysAgo: number, relevance = 1): Observation => ({
  slot: slot++,
  time: NOW - daysAgo * DAY,
  score,
  relevance,
  host: 'news.example',
  story: slot,
});

const seriesOf = (bySymbol: Record<string, Observation[]>, holdings: Parameters<typeof exposuresOf>[0]) =>
  new SentimentSeries(exposuresOf(holdings), (symbol) => bySymbol[symbol] ?? []);

describe('exposures', () => {
  it('are shares of the whole by value, and a short position counts against its news', () => {
    const exposures = exposuresOf([
      { symbol: 'AAA', quantity: 10, price: 30 },
      { symbol: 'BBB', value: -100 },
    ]);
    expect(exposures.map(({ share }) => share)).toEqual([0.75, -0.25]);
    const short = seriesOf({ BBB: [observation(-0.8, 1)] }, [{ symbol: 'BBB', value: -100 }]);
    expect(short.sentimentAt(NOW).score).toBeCloseTo(0.8);
  });

  it('give the symbols of a watchlist equal weight', () => {
    expect(exposuresOf([{ symbol: 'A' }, { symbol: 'B' }]).map(({ share }) => share)).toEqual([0.5, 0.5]);
  });
});

describe('a portfolio', () => {
  it('has the mean of its holdings by exposure, articles by relevance', () => {
    const sentiment = seriesOf(
      { A: [observation(1, 1, 0.75), observation(-1, 2, 0.25)], B: [observation(-0.5, 3)] },
      [
        { symbol: 'A', weight: 0.6 },
        { symbol: 'B', weight: 0.2 },
        { symbol: 'C', weight: 0.2 },
      ],
    ).sentimentAt(NOW);
    expect(sentiment.score).toBeCloseTo((0.6 * 0.5 + 0.2 * -0.5) / 0.8);
    expect(sentiment.covered).toBeCloseTo(0.8);
    expect(sentiment.holdings.find(({ symbol }) => symbol === 'C')).toMatchObject({ n: 0, contribution: 0 });
  });

  it('has no score where nothing was read, which is not a score of 0', () => {
    expect(seriesOf({ A: [observation(0.5, 90)] }, [{ symbol: 'A' }]).sentimentAt(NOW).score).toBeUndefined();
  });

  it('adds up: holdings, articles, sectors, events and the change by article', () => {
    const score = fc.double({ min: -1, max: 1, noNaN: true });
    const observations = fc.array(
      fc.tuple(
        score,
        fc.double({ min: 0, max: 60, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(
        fc.array(observations, { minLength: 1, maxLength: 5 }),
        fc.array(fc.double({ min: -5, max: 9, noNaN: true }), { minLength: 5, maxLength: 5 }),
        (lists, sizes) => {
          const bySymbol = Object.fromEntries(
            lists.map((list, at) => [
              `S${at}`,
              list.map(([s, d, r]) => observation(s, d, r)).sort((a, b) => a.time - b.time),
            ]),
          );
          const portfolio = seriesOf(
            bySymbol,
            lists.map((_, at) => ({ symbol: `S${at}`, value: sizes[at] || 1, sector: `${at % 2}` })),
          );
          const sentiment = portfolio.sentimentAt(NOW);
          const total = (parts: readonly { contribution: number }[]) =>
            parts.reduce((sum, { contribution }) => sum + contribution, 0);
          const expected = sentiment.score ?? 0;
          const articles = portfolio.articlesAt(NOW);
          for (const parts of [
            sentiment.holdings,
            articles,
            bySector(sentiment.holdings),
            byEvent(articles, (at) => (at % 2 ? ['a', 'b'] : [])),
          ])
            expect(total(parts)).toBeCloseTo(expected, 6);
          const moved = changeBetween(portfolio, NOW - 7 * DAY, NOW);
          expect(total(moved.articles)).toBeCloseTo(moved.change ?? 0, 6);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('has no score if only a position of size zero was read about', () => {
    const portfolio = seriesOf({ A: [observation(-0.9, 1)] }, [{ symbol: 'A', value: 0 }, { symbol: 'B' }]);
    expect(portfolio.sentimentAt(NOW)).toMatchObject({ covered: 0, n: 1 });
    expect(portfolio.sentimentAt(NOW)).not.toHaveProperty('score');
    expect(portfolio.articlesAt(NOW)).toMatchObject([{ symbol: 'A', contribution: expect.closeTo(0) }]);
  });

  it('shows the concentration of bad news', () => {
    const sentiment = seriesOf(
      { A: [observation(-0.9, 1)], B: [observation(-0.1, 1)], C: [observation(0.5, 1)] },
      [{ symbol: 'A' }, { symbol: 'B' }, { symbol: 'C' }],
    ).sentimentAt(NOW);
    expect(concentrationOf(sentiment)).toMatchObject({
      worst: 'A',
      worstShare: expect.closeTo(0.9),
    });
  });
});
