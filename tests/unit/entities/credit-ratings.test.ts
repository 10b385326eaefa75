import { describe, expect, it } from 'vitest';
import { linksOf } from './fixture';

describe('credit ratings', () => {
  it.each([
    'S&P raised Boeing to BBB- from BB+ on Monday, and profit rose.',
    'Fitch cut Boeing to BBB on Monday, and its shares fell.',
    'Boeing lost its A grade; its bonds are rated BBB, one notch above junk.',
    'Boeing is rated AA by S&P and its shares fell 3%.',
    'Shares of Boeing fell after its credit went from BBB to CCC.',
    'Boeing is BBB-rated, and its shares fell 3%.',
  ])('are no names: %s', (text) => {
    expect(linksOf(text)).toEqual(['Boeing -> BA']);
  });

  it('are none even where the article has the company of that name or ticker', () => {
    expect(linksOf('BBB Foods Inc. rose. Fitch rates it BBB. BBB said sales rose.')).toEqual([
      'BBB Foods Inc -> TBBB',
      'BBB -> TBBB',
    ]);
    expect(
      linksOf('Citigroup (C) rose. Its bonds are rated C by Fitch. BlackBerry (BB) fell to BB- from BB+.'),
    ).toEqual(['Citigroup -> C', 'C -> C', 'BlackBerry -> BB', 'BB -> BB']);
  });

  it('are given by the agency, not by the index of its name, that has a company at one', () =>
    expect(linksOf('Fitch has it at BB, S&P has it at BBB.')).toEqual([]));

  it('leave the index alone that has the name of an agency', () => {
    expect(linksOf('The S&P fell 2% after the downgrade.')).toEqual(['S&P -> ^GSPC']);
  });
});
