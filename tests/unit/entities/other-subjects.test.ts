import { describe, expect, it } from 'vitest';
import { GARDEN } from '../garden';
import { linksOf } from './fixture';

describe('an article about other things than business', () => {
  it.each([
    'The atlas lay open under Polaris, and Apollo looked down.',
    'Then the Square grew quiet; Evolution had done the rest.',
    'The manual, a PDF, says that the RPC is slow.',
    'She trained with Quanta and with Credo.',
    'Boats went up the Amazon by night, and the Amazon was wide.',
  ])('links no everyday word, acronym or short name: %s', (sentence) =>
    expect(linksOf(`${GARDEN} ${sentence}`)).toEqual([]),
  );

  it('links no word in quotation marks', () =>
    expect(linksOf(`${GARDEN} She sang "Nvidia" and read 'Tesla' aloud.`)).toEqual([]));

  it('still links what nothing else is called, and what stands with its legal form or its ticker', () =>
    expect(
      linksOf(`${GARDEN} We watched Netflix, read about Apollo Inc., and about Block (NYSE: XYZ).`),
    ).toEqual(['Netflix -> NFLX', 'Apollo Inc -> APO', 'Block -> XYZ', 'XYZ -> XYZ']));
});

describe('words that belong to another name', () => {
  it.each([
    ['a possessive within', "They met on New York's Times Square, where shares are no subject."],
    ['a longer name that ends like one', 'The old Packard Motor Car Company built it.'],
    ['a product', 'Perplexity has its own browser, Comet, and sales rose 5%.'],
    ['another legal form', 'Eaton will buy a unit of Boyd Corporation for $9.5 billion.'],
    ['a given name', 'Shares were no subject for Wendy Whelan, and Wendy said so.'],
    ['an initial', 'The book by G. Kellogg sold well.'],
    ['a title and a name', 'Councilwoman Ianthe Boeing voted against Judge Zebulon Tesla, profit or none.'],
    ['a title', 'Representative Kellogg and Detective Boeing spoke of shares.'],
    ['a forest', 'Loggers cut the Amazon rain forest for profit.'],
    ['a ground', 'The bowl at State Farm Stadium lifted sales of beer.'],
  ])('are no links: %s', (_, text) =>
    expect(linksOf(text).filter((link) => !/Perplexity|Eaton/u.test(link))).toEqual([]),
  );

  it('are the person where the article has one of that name, unless shares stand beside', () => {
    const follows = 'Tom Forte follows retailers.';
    expect(linksOf(`${follows} Forte said margins fell at two rivals, and profits too.`)).toEqual([]);
    expect(linksOf(`${follows} Shares of Forte rose 5%.`)).toEqual(['Forte -> FBRX']);
  });
});
