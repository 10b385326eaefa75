import { describe, expect, it } from 'vitest';
import { linksOf } from './fixture';

describe('names that no listing of ours gives', () => {
  it.each([
    ['Yes Bank', 'YESBANK.NS'],
    ['Vodafone Idea', 'IDEA.NS'],
    ['IDFC First Bank', 'IDFCFIRSTB.NS'],
    ['Punjab National Bank', 'PNB.NS'],
    ['HD Hyundai', '267250.KS'],
    ['LG Display', 'LPL'],
    ['Jaguar Land Rover', 'TMPV.NS'],
    ['Telekom', 'DTE.DE'],
    ['Kioxia', '285A.T'],
    ['KBW Regional Banking Index', '^KRX'],
    ['Adani Power', 'ADANIPOWER.NS'],
    ['Tata Power', 'TATAPOWER.NS'],
    ['Lupin', 'LUPIN.NS'],
    ['SAIL', 'SAIL.NS'],
    ['THG', 'THG.L'],
    ['B&M', 'BME.L'],
    ['abrdn', 'ABDN.L'],
    ['Phoenix Group', 'SDLF.L'],
    ['Leapmotor', '9863.HK'],
    ['Sandoz', 'SDZ.SW'],
  ])('are known: %s', (name, id) =>
    expect(linksOf(`Shares of ${name} rose 2% after its profit beat estimates.`)).toEqual([
      `${name} -> ${id}`,
    ]),
  );

  it.each([
    'Premium subscribers pay more. Shares of Tesla fell.',
    'Northland calls Tesla a top pick.',
    'Paragon sells spyware. Shares of Tesla fell 2% in Lancashire.',
    'The Duke game in the ACC was off, and Trent lives in Nottingham.',
  ])('do not mean whoever shares an everyday word: %s', (text) =>
    expect(linksOf(text).filter((link) => !link.startsWith('Tesla'))).toEqual([]),
  );

  it.each([
    'Ford recalled 1 million vehicles. Shares of Tesla fell.',
    'Ford leads the industry with 138 recalls. Shares of Tesla fell.',
  ])('of everyday words count where they do what companies do: %s', (text) =>
    expect(linksOf(text)).toContain('Ford -> F'),
  );
});
