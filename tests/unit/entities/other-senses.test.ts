import { describe, expect, it } from 'vitest';
import { linksOf } from './fixture';

describe("a company's name that is another word in this article", () => {
  it.each([
    'The Delta variant spread faster than Alpha. By January, Omicron had displaced Delta.',
    'Amazon tribes won a landmark ruling. Leaders travelled down the Amazon. The ruling helps Amazon lawyers.',
    'Amazon villages are short of water. Amazon fires have doubled.',
    'Apple orchards began picking early. Apple crops were good in Kent.',
    'Oracle is read by a priest. The new opera "The Oracle" opens on Friday.',
    'Nikola Tesla was born in Smiljan. Tesla had little luck. Edison feuded with Tesla.',
    'Adobe keeps houses cool. In Santa Fe, Adobe walls are thick. Clay and straw make adobe.',
    'Caterpillar season is here. Hungry caterpillars strip the oaks.',
    'PALO ALTO, Calif. — The mayor spoke. The budget of Palo Alto shows a gap. Shops in Palo Alto had less profit. Costs in Palo Alto rose.',
    'HARTFORD, Conn. — Costs rose 5%. Prices in Hartford rose 3%. Debt grew in Hartford, and revenue in Hartford fell.',
    'Amazon drought strands dolphins. The Amazon could reach a tipping point.',
  ])('is no link: %s', (text) => expect(linksOf(text)).toEqual([]));

  it.each([
    ['Amazon villages are short of water. Amazon.com said it would help.', 'Amazon.com -> AMZN'],
    ['Delta said the Delta variant had cut its revenue. Delta flew less.', 'Delta -> DAL'],
    ['Fires burn in the Amazon rainforest. Amazon (NASDAQ: AMZN) gave money.', 'Amazon -> AMZN'],
    ['Fires burn in the Amazon rainforest. Amazon and Microsoft face new rules.', 'Amazon -> AMZN'],
    ['Michael Dell is 60. Shares of Dell have gained 20% this year.', 'Dell -> DELL'],
    ['An apple a day is enough, she said. Apple raised its forecast as revenue rose.', 'Apple -> AAPL'],
    ['Nikola Tesla never drove. Tesla, Volkswagen, Nissan, Honda and Rivian do well there.', 'Tesla -> TSLA'],
    [
      'PALO ALTO, Calif. — Palo Alto Networks cut its outlook. Palo Alto said sales fell.',
      'Palo Alto -> PANW',
    ],
    ['Police shut the Walmart on Main Street. Walmart shoppers left by the back.', 'Walmart -> WMT'],
    ['The Amazon-owned grocer cut prices. The deal was good for Amazon.', 'Amazon -> AMZN'],
  ])('is one where the company is meant as well: %s', (text, link) => expect(linksOf(text)).toContain(link));

  it('is one where the page itself says so', () => {
    const text = 'The "Oracle" logo hung above the door. Oracle people were everywhere.';
    expect(linksOf(text)).toEqual([]);
    expect(linksOf(text, { hints: [{ symbol: 'ORCL' }] })).toContain('Oracle -> ORCL');
  });
});

describe('a name given to something else', () => {
  it.each([
    'Forecasters said tropical storm Sage would pass by Monday. Sage has winds of 70 mph.',
    'Hurricane Ross nears the coast. Ross hit the islands first.',
    'A night at Citi Field ended late.',
    'Hilton Head Island braces for rain, and Hilton Head shops are shut.',
  ])('is no link: %s', (text) => expect(linksOf(text)).toEqual([]));
});
