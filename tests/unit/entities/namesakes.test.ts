import { describe, expect, it } from 'vitest';
import { linksOf } from './fixture';

describe('a name that one company has at home and another one elsewhere', () => {
  it.each([
    ['Shares in Prudential rose 5% in London, the most in the FTSE 100.', 'Prudential -> PUK'],
    ['MUMBAI - Reliance rose 1.2%, and the Nifty closed higher.', 'Reliance -> RELIANCE.NS'],
    ['FRANKFURT - Merck shares rose 3%, the most in the DAX.', 'Merck -> MRK.DE'],
    ['Prudential, the Newark, New Jersey-based insurer, reported a profit.', 'Prudential -> PRU'],
    ['Prudential opened an office in London, and its shares rose 2%.', 'Prudential -> PRU'],
    ['Merck raised its forecast as sales of Keytruda rose.', 'Merck -> MRK'],
  ])('is where the text is at home: %s', (text, link) => expect(linksOf(text)).toContain(link));

  it.each([
    ['The FTSE 100 rose in London. Next rose 2.4%.', ['FTSE 100 -> ^FTSE', 'Next -> NXT.L']],
    ['The FTSE 100 rose in London. Next week brings more results.', ['FTSE 100 -> ^FTSE']],
    ['Next now expects a profit of £1.15bn. Next has spent £30m.', ['Next -> NXT.L', 'Next -> NXT.L']],
    ['Airlines rose. Carriers flew more, and United climbed 3%.', ['United -> UAL']],
    ['Clubs rose. Trainers ran more, and United climbed 3 places.', []],
    ['The S&P 500 rose. Next rose 2.4%.', ['S&P 500 -> ^GSPC']],
    [
      'Tesco and Sage Group fell. Next rose 2.4%.',
      ['Tesco -> TSCO.L', 'Sage Group -> SGE.L', 'Next -> NXT.L'],
    ],
  ])('is there the subject by its opening word: %s', (text, links) => expect(linksOf(text)).toEqual(links));

  it('is whoever the text names in full', () => {
    const text = 'Prudential Financial sold its British unit in London. Prudential shares rose 2%.';
    expect(linksOf(text)).toEqual(['Prudential Financial -> PRU', 'Prudential -> PRU']);
  });

  it('is whoever the reader says', () => {
    const overrides = [{ action: 'add', name: 'Prudential', symbol: 'PRU' }] as const;
    const text = 'Shares in Prudential rose 5% in London, the most in the FTSE 100.';
    expect(linksOf(text, { overrides })).toContain('Prudential -> PRU');
  });
});
