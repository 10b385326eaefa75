import { describe, expect, it } from 'vitest';
import { linksOf } from './fixture';

/** The links after the first sentence. */
const linksBehind = (first: string, text: string) => linksOf(`${first} ${text}`).slice(linksOf(first).length);

describe('the opening word of a company named in full', () => {
  it.each([
    ['Next Plc raised its guidance.', 'Next said sales rose.', 'Next -> NXT.L'],
    ['Next Plc raised its guidance.', 'Shares in Next rose 4%.', 'Next -> NXT.L'],
    ['American Airlines cut its outlook.', 'American also fell 2%.', 'American -> AAL'],
    ['United Airlines shares climbed.', 'United up 4% in early trading.', 'United -> UAL'],
    ['American Airlines cut its outlook.', 'American reports record losses.', 'American -> AAL'],
    ['Next Plc raised its guidance.', 'Next cut its forecast.', 'Next -> NXT.L'],
    ['Next Plc raised its guidance.', 'Next shares hit a high.', 'Next -> NXT.L'],
    ['United Airlines shares climbed.', 'Carriers rose, with United adding 3.4%.', 'United -> UAL'],
    ['United Airlines shares climbed.', "United's quarterly profit doubled.", 'United -> UAL'],
  ])('stands for it: %s %s', (first, text, link) => expect(linksBehind(first, text)).toEqual([link]));

  it.each([
    ['Next Plc raised its guidance.', 'Next week brings more results.'],
    ['Next Plc raised its guidance.', 'Next is a review of prices.'],
    ['American Airlines cut its outlook.', 'American customers cut spending.'],
    ['American Airlines cut its outlook.', 'An American said so.'],
    ['American Airlines cut its outlook.', 'American shares fell again.'],
    ['American Airlines cut its outlook.', 'American plans to tax imports hurt sentiment.'],
    ['American Airlines cut its outlook.', 'American reports said losses grew.'],
    ['Next Plc raised its guidance.', 'Next cut in rates is due in May.'],
    ['Next Plc raised its guidance.', 'Next cut is due in May.'],
    ['American Airlines cut its outlook.', 'Shares of American companies fell.'],
    ['United Airlines shares climbed.', 'The United Nations said so.'],
    ['The retailer raised its guidance.', 'Next said sales rose.'],
  ])('means something else: %s %s', (first, text) => expect(linksBehind(first, text)).toEqual([]));

  it('stays whose it is by the reader’s word', () => {
    const overrides = [{ name: 'Next', action: 'add', symbol: 'AAPL' }] as const;
    const links = linksOf('Next Plc raised its guidance. Next said sales rose.', { overrides });
    expect(links.at(-1)).toBe('Next -> AAPL');
  });

  it('is nobody’s where two companies have it', () => {
    const text = 'American Airlines fell. American Express rose. American said so.';
    expect(linksOf(text)).toEqual(['American Airlines -> AAL', 'American Express -> AXP']);
  });
});
