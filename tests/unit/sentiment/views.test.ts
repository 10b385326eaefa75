import { describe, expect, it } from 'vitest';
import { loadEngine } from '@/cli/engine';
import { articleFromText } from '@/lib/model';

const engine = loadEngine();

/** The score of a symbol; `undefined` if it is no ticker of the text. */
function scoreOf(text: string, symbol: string): number | undefined {
  const outcome = engine.analyze(articleFromText(text));
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value.tickers.find((ticker) => ticker.symbol === symbol)?.score;
}

describe('a house that gives its view', () => {
  it('is praised for a target of its own', () => {
    const text = 'Goldman Sachs raised its profit target for the year, sending the shares up 5%.';
    expect(scoreOf(text, 'GS')).toBeGreaterThan(0.15);
  });

  it.each([
    ['Barclays downgrades Target to underweight, citing margins under pressure.', 'BCS'],
    ['Jefferies analysts have an underperform rating on Nike and see its margin fall.', 'JEF'],
    ['Target was downgraded to sell by UBS on Tuesday as its margins fell.', 'UBS'],
    ['Nike fell 3%. Analysts at Jefferies, who have a sell rating on the stock, see losses.', 'JEF'],
    ['Nike held a call. Our first question comes from Jane Roe with Jefferies.', 'JEF'],
    ['Nike held a call. Jane Roe - Jefferies - Analyst: Could you talk about the weak sales?', 'JEF'],
  ])('is not what it says of others: %s', (text, symbol) => expect(scoreOf(text, symbol)).toBe(0));

  it.each([
    ['Citi raised Nike to buy. Adidas fell.', 'C'],
    ["Moody's Corp on Friday stripped the United States of its top rating on deficits.", 'MCO'],
    ['Wells Fargo lowered Tesla to underweight, and warned of falling deliveries.', 'WFC'],
    ['JPMorgan cut its target on Nike to $62. JPMorgan said margins would fall sharply.', 'JPM'],
    ['Bank of America said that Apple would beat estimates on strong demand.', 'BAC'],
    [
      'Citi kept its rating on Nike. JPMorgan, on the other hand, cut its price target on Nike to $60.',
      'JPM',
    ],
    ["Nike fell 3%. ING's Jane Roe said that the loss was the worst in years.", 'ING'],
    ["Moody's rates Nike at Baa2 with a negative outlook.", 'MCO'],
    ["Moody's cuts Nike to junk", 'MCO'],
    ['Citi cut its forecast for gold to $2,000. JPMorgan lowered its own to $1,900 on weak demand.', 'JPM'],
    ['Oil fell 3%. Barclays cut its forecast for Brent by $4 to $66 a barrel on fears of a glut.', 'BCS'],
    ['Wells Fargo double-downgraded Tesla to underweight, and warned of falling deliveries.', 'WFC'],
    ['Goldman Sachs added Nike to its conviction list on strong demand.', 'GS'],
    ['Goldman Sachs removed Nike from its conviction list and said growth had stalled.', 'GS'],
    ['Nike fell 3%. "Losses will grow," said Jane Roe of Jefferies, who cut the stock to sell.', 'JEF'],
    ['Citi now sees Nike losing sales and market share.', 'C'],
    ['Citi turns cautious on software as growth slows and losses widen.', 'C'],
    ['Citi said that it was cutting ratings across the sector, warning of falling growth.', 'C'],
    ['Nike fell 3%. Jefferies said the loss would weigh on the stock.', 'JEF'],
    ['Analysts at UBS and Jefferies feared a loss at Nike. The company is losing customers.', 'JEF'],
    ['Nestle fell 3%. Vontobel analyst Jane Roe said the loss was a surprise.', 'VONN.SW'],
    ['Wells Fargo said it sees deliveries at Tesla falling for a second year.', 'WFC'],
  ])('is not what it says after its rating, or of another: %s', (text, symbol) =>
    expect(scoreOf(text, symbol)).toBe(0),
  );

  it.each([
    ['JPMorgan said its profit fell 20% on losses in cards.', 'JPM'],
    ['Citi said it expects to cut 20,000 jobs after a loss.', 'C'],
    ['JPMorgan cut its target on Nike. JPMorgan said it lost $2 billion on cards.', 'JPM'],
    ['Barclays cut its forecast for 2026 on falling profit and rising losses.', 'BCS'],
    ['HSBC said profit fell 14% as it wrote down its stake.', 'HSBC'],
    ["Wells Fargo missed analysts' forecasts, and its shares fell 5%.", 'WFC'],
    ['Citigroup missed analyst estimates as profit fell 12%.', 'C'],
    ['Bank of America gave analysts a poor outlook and its shares tumbled 6%.', 'BAC'],
    ["JPMorgan missed analysts' estimates with a loss, and UBS with a fall.", 'JPM'],
    ['Goldman Sachs lost analysts and its shares fell 4%.', 'GS'],
    ['Wells Fargo said profit fell 14%, a larger loss than at Citigroup.', 'WFC'],
  ])('is what it says of itself: %s', (text, symbol) => expect(scoreOf(text, symbol)).toBeLessThan(-0.15));

  it.each([
    ['Barclays was downgraded to sell by Citi on Tuesday, and its shares fell 4%.', 'BCS'],
    ['Barclays shares fell 4% after it cut its profit target.', 'BCS'],
    ['Deutsche Bank fell 4% as UBS downgrades Deutsche Bank to sell.', 'DB'],
  ])('has what is said of itself: %s', (text, symbol) => expect(scoreOf(text, symbol)).toBeLessThan(-0.15));

  it.each([
    ['Infosys margins to collapse, warns Goldman Sachs', 'GS'],
    ['Copper demand will collapse this year, according to Goldman Sachs.', 'GS'],
    ['Oil prices could crash to $40 a barrel: ING', 'ING'],
    ['Bond markets are collapsing, said Jane Roe, head of European rates strategy at ING.', 'ING'],
    ['Jane Roe, a portfolio manager at BlackRock, said tech shares would crash further.', 'BLK'],
    ["Stocks tumbled as recession fears grew, UBS Global Wealth Management's Jane Roe wrote.", 'UBS'],
    [
      "Bank of Montreal's managing director for Canadian rates and macro strategist, Jane Roe, saw losses. It has collapsed, she said.",
      'BMO',
    ],
    ["'The economy is falling apart': Bank of Montreal\n\nIt was a terrible month and losses grew.", 'BMO'],
  ])('is not what it or its staff say of the world: %s', (text, symbol) =>
    expect(scoreOf(text, symbol)).toBe(0),
  );

  it('is what its chief executive says', () => {
    const text =
      'Jane Roe, chief executive officer at Barclays, said losses would grow and jobs would be cut.';
    expect(scoreOf(text, 'BCS')).toBeLessThan(0);
  });

  it('leaves the sentence to the stock that it rates', () => {
    const text =
      'Nike cut its forecast. Jefferies has a sell rating on the stock. The company reported a loss.';
    const outcome = engine.analyze(articleFromText(text));
    if (!outcome.ok) throw new Error(outcome.reason);
    const nike = outcome.value.tickers.find(({ symbol }) => symbol === 'NKE');
    expect(nike?.evidence.map(({ sentence }) => sentence)).toEqual([0, 1, 2]);
  });
});

describe('a house whose view opens an article', () => {
  it('is not what the article is about', () => {
    const text = 'Barclays cut Nike to underweight on Monday.\n\nNike fell 3%.\n\nNike will report in May.';
    const outcome = engine.analyze(articleFromText(text, { title: 'Barclays cuts Nike to underweight' }));
    if (!outcome.ok) throw new Error(outcome.reason);
    const relevance = new Map(outcome.value.tickers.map(({ symbol, relevance: r }) => [symbol, r]));
    expect(relevance.get('NKE')).toBeGreaterThan(0.9);
    expect(relevance.get('BCS')).toBeLessThan(0.5);
  });
});
