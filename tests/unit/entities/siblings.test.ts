import { describe, expect, it } from 'vitest';
import { linksOf } from './fixture';

describe('names of companies that begin alike', () => {
  it.each([
    [
      'Siemens said profit rose. Siemens Energy rose 5%. Siemens shares fell 2%.',
      ['Siemens -> SIE.DE', 'Siemens Energy -> ENR.DE', 'Siemens -> SIE.DE'],
    ],
    [
      'Siemens Healthineers rose 5%. Siemens shares fell 2%.',
      ['Siemens Healthineers -> SHL.DE', 'Siemens -> SIE.DE'],
    ],
    [
      'Siemens Energy (ENR.DE) rose 5%. Siemens shares fell 2%.',
      ['Siemens Energy -> ENR.DE', 'ENR.DE -> ENR.DE', 'Siemens -> SIE.DE'],
    ],
    ['Hyundai Mobis rose. Hyundai shares fell.', ['Hyundai Mobis -> 012330.KS', 'Hyundai -> 005380.KS']],
    ['Samsung Biologics rose. Samsung fell.', ['Samsung Biologics -> 207940.KS', 'Samsung -> 005930.KS']],
    ['Toyota Industries rose. Toyota fell.', ['Toyota Industries -> 6201.T', 'Toyota -> TM']],
    ['Citi Trends rose. Citi shares fell.', ['Citi Trends -> CTRN', 'Citi -> C']],
  ])('a sibling takes no well-known name: %s', (text, links) => {
    expect(linksOf(text)).toEqual(links);
  });

  it.each([
    [
      'Apple Hospitality REIT rose. Apple Inc. fell. Apple shares fell.',
      ['Apple Hospitality REIT -> APLE', 'Apple Inc -> AAPL', 'Apple -> AAPL'],
    ],
    [
      'Mitsubishi Heavy Industries rose. Mitsubishi Corp. fell. Mitsubishi shares fell.',
      ['Mitsubishi Heavy Industries -> 7011.T', 'Mitsubishi Corp -> 8058.T', 'Mitsubishi -> 8058.T'],
    ],
  ])('one that stands with its legal form keeps it: %s', (text, links) => {
    expect(linksOf(text)).toEqual(links);
  });

  it.each([
    [
      'Tata Motors rose 2% and Tata Steel fell 1%. Tata shares fell.',
      ['Tata Motors -> TMPV.NS', 'Tata Steel -> TATASTEEL.NS', 'Tata -> private:Tata Sons'],
    ],
    [
      'Marathon Petroleum rose. Marathon Digital fell. Marathon shares fell.',
      ['Marathon Petroleum -> MPC', 'Marathon Digital -> MARA'],
    ],
    [
      'Hilton Grand Vacations rose. Hilton Worldwide fell. Hilton shares fell.',
      ['Hilton Grand Vacations -> HGV', 'Hilton Worldwide -> HLT', 'Hilton -> HLT'],
    ],
    ['Tata Motors rose 2%. Tata shares fell.', ['Tata Motors -> TMPV.NS', 'Tata -> TMPV.NS']],
  ])('a word that two of them begin with is neither: %s', (text, links) => {
    expect(linksOf(text)).toEqual(links);
  });

  it.each([
    ['Puma Biotechnology rose. Puma fell.', ['Puma Biotechnology -> PBYI', 'Puma -> PBYI']],
    [
      'Reliance Industries rose. Reliance fell.',
      ['Reliance Industries -> RELIANCE.NS', 'Reliance -> RELIANCE.NS'],
    ],
    [
      'Constellation Brands rose. Constellation fell.',
      ['Constellation Brands -> STZ', 'Constellation -> STZ'],
    ],
    [
      "BJ's Wholesale Club rose. Walmart, Costco and BJ's fell.",
      ["BJ's Wholesale Club -> BJ", 'Walmart -> WMT', 'Costco -> COST', "BJ's -> BJ"],
    ],
    ["BJ's Restaurants rose. BJ's fell.", ["BJ's Restaurants -> BJRI", "BJ's -> BJRI"]],
  ])('one named in full keeps every other short name: %s', (text, links) => {
    expect(linksOf(text)).toEqual(links);
  });

  it("does not take a name of the reader's", () => {
    const overrides = [{ name: 'Micron', action: 'add', symbol: 'AMD' }] as const;
    expect(linksOf('Micron Technology rose. Micron fell.', { overrides })).toEqual([
      'Micron Technology -> MU',
      'Micron -> AMD',
    ]);
  });

  it.each([
    'LightShed Partners analyst Rich Greenfield said the stock fell.',
    'Shares were no subject for Centerview Partners, said its chief.',
    'Northgate Partners said profit rose 5%.',
  ])('a word that says what another does is no name: %s', (text) => {
    expect(linksOf(text)).toEqual([]);
  });

  it('still takes such a word with its legal form', () => {
    expect(linksOf('Evercore Partners and Partners Group rose.')).toEqual([
      'Evercore -> EVR',
      'Partners Group -> PGHN.SW',
    ]);
  });
});
