import { describe, expect, it } from 'vitest';
import { linksOf, linkText } from './fixture';

describe('markets', () => {
  it('links indices, commodities, crypto assets, currencies, pairs and funds', () => {
    const text =
      'The S&P 500 and the Nasdaq Composite rose. Brent crude fell to $70 a barrel. Bitcoin slid. EUR/USD was flat. The euro strengthened. SPDR Gold Shares gained.';
    const kinds = linkText(text).map(({ instrument }) => `${instrument.kind} ${instrument.symbol}`);
    expect(kinds).toEqual([
      'index ^GSPC',
      'index ^IXIC',
      'commodity BZ=F',
      'crypto BTC-USD',
      'currency EURUSD',
      'currency EURUSD',
      'fund GLD',
    ]);
  });

  it.each([
    ['The kiwi jumped 1.2% to $0.5690.', ['kiwi -> NZDUSD']],
    ['The Aussie rose 0.3% to $0.65.', ['Aussie -> AUDUSD']],
    ['The franc rose to 0.80 per dollar.', ['franc -> USDCHF']],
    ['The won fell to 1,450 per dollar.', ['won -> USDKRW']],
    ['The party said it won 5% more of the votes.', []],
    ['The Aussie climbed to third place. The kiwi fell from the tree.', []],
    ['The kiwi exports rose 5% to $3 billion, and kiwi prices fell 2%.', []],
  ])('takes a nickname for a currency only where a rate stands by: %s', (text, links) => {
    expect(linksOf(text)).toEqual(links);
  });

  it.each([
    ['Aluminium on the LME was little changed.', ['Aluminium -> ALI=F']],
    ['Silver set an all-time high of $51.20 an ounce.', ['Silver -> SI=F']],
    ['Gold hovered near $4,000. Platinum retreated 1%.', ['Gold -> GC=F', 'Platinum -> PL=F']],
    ['Wheat, corn gain 2% in Chicago', ['Wheat -> ZW=F', 'corn -> ZC=F']],
    ['A silver set of spoons stood on the table, and a copper ring lay on it.', []],
  ])('knows goods by what they do and where they trade: %s', (text, links) => {
    expect(linksOf(text)).toEqual(links);
  });

  it.each([
    ['Nasdaq Inc shares rose 1%.', ['Nasdaq Inc -> NDAQ']],
    ['Nasdaq said it would trade around the clock, and its shares rose.', []],
    ['Shares of Hang Seng Bank rose 3%, the board said.', []],
    ['The Hang Seng rose 1.4%.', ['Hang Seng -> ^HSI']],
    ['Tech stocks weighed on the Nasdaq, which fell 2%.', ['Nasdaq -> ^IXIC']],
    ['The Nikkei traded at 51,000 points.', ['Nikkei -> ^N225']],
  ])('tells an index from the company of its name: %s', (text, links) => {
    expect(linksOf(text)).toEqual(links);
  });

  it.each([
    ['Traders sold bitcoin and ether as the market fell.', ['bitcoin -> BTC-USD', 'ether -> ETH-USD']],
    ['Cocoa slumped 4% as supply rose.', ['Cocoa -> CC=F']],
    ['The oil major cut its spending, and shares of the gold company fell.', []],
  ])('knows markets by what is said of them: %s', (text, links) => {
    expect(linksOf(text)).toEqual(links);
  });

  it('links a good that shares its noun with the next', () =>
    expect(linksOf('Corn and soybean futures were mixed.')).toEqual([
      'Corn -> ZC=F',
      'soybean futures -> ZS=F',
    ]));

  it('links a pair whatever stands around it', () => {
    const kinds = linkText('EUR/USD extends losses below 1.0700.').map(({ instrument }) => instrument.symbol);
    expect(kinds).toEqual(['EURUSD']);
  });

  it.each([
    'Zorblatt (NASDAQ: ZORB) stock rose 5% and the shares gained.',
    'Zorblatt (Nasdaq:ZOR) stock rose 5% and the shares gained.',
    'Zorblatt (Nasdaq Global Market: ZORB) stock rose 5%, and shares of a rival fell.',
    'Shares of Zorblatt, listed on the Nasdaq, fell 5%.',
    'Shares of Zorblatt rose 5% on Nasdaq as its sales gained.',
    'Shares of Zorblatt, which began trading on the Nasdaq in May, fell 5%.',
    'Shares of Nasdaq-listed Zorblatt fell 5%.',
  ])('takes an exchange for no index: %s', (text) => {
    expect(linksOf(text).filter((link) => link.includes('^'))).toEqual([]);
  });

  it('leaves the index with a colon before a figure', () => {
    expect(linksOf('Stocks rose. The Nasdaq: 15,000 points, up 2%.')).toEqual(['Nasdaq -> ^IXIC']);
  });

  it('leaves market words inside names alone', () => {
    expect(linksOf('Battalion Oil opened; Paramount Gold and Silver closed.')).toEqual([]);
  });
});
