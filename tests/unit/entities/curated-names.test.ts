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
    ['Axa', 'CS.PA'],
    ['3i', 'III.L'],
    ['Brown-Forman', 'BF.B'],
    ['Agricultural Bank of China', '1288.HK'],
    ['Korean Air', '003490.KS'],
    ['Turkish Airlines', 'THYAO.IS'],
    ['Agnico Eagle', 'AEM'],
    ['Raiffeisen Bank International', 'RBI.VI'],
    ['POSCO Future M', '003670.KS'],
  ])('are known: %s', (name, id) =>
    expect(linksOf(`Shares of ${name} rose 2% after its profit beat estimates.`)).toEqual([
      `${name} -> ${id}`,
    ]),
  );

  it.each([
    ['Omron', '6645.T'],
    ['Secom', '9735.T'],
    ['Segro', 'SGRO.L'],
    ['Air Products', 'APD'],
    ['Molson Coors', 'TAP'],
    ['Wabtec', 'WAB'],
    ['Fresenius Medical Care', 'FMS'],
    ['Arthur J. Gallagher', 'AJG'],
  ])('are known as the lists of indices write them, whose slips do no harm: %s', (name, id) =>
    expect(linksOf(`Shares of ${name} rose 2% after its profit beat estimates.`)).toEqual([
      `${name} -> ${id}`,
    ]),
  );

  it.each([
    ['2330.TW', 'TSM'],
    ['9888.HK', 'BIDU'],
    ['ERIC-B.ST', 'ERIC'],
    ['105560.KS', 'KB'],
  ])('are those of the line in New York where a text gives the home line: %s', (line, id) =>
    expect(linksOf(`We bought ${line} for the fund on Monday.`)).toEqual([`${line} -> ${id}`]),
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
    'Ford was little changed on Friday. Shares of Tesla fell.',
    'Ford leads the industry with 138 recalls. Shares of Tesla fell.',
  ])('of everyday words count where they do what companies do: %s', (text) =>
    expect(linksOf(text)).toContain('Ford -> F'),
  );

  it.each([
    ['Jio added two million mobile users in July, and its revenue rose.', ['Jio -> RELIANCE.NS']],
    ['Reliance Jio raised its prices by 10%.', ['Reliance Jio -> RELIANCE.NS']],
    [
      'Jio Financial Services sold funds. Shares of Jio rose 2%.',
      ['Jio Financial Services -> JIOFIN.NS', 'Jio -> JIOFIN.NS'],
    ],
    ['Dine Brands and MGM Resorts cut jobs.', ['Dine Brands -> DIN', 'MGM Resorts -> MGM']],
    ['Nordic shares fell, and Nordic investors sold stocks.', []],
    ['The TSX fell 0.6% as shares of miners slid.', ['TSX -> ^GSPTSE']],
    ['The company, whose shares trade on the TSX, cut jobs. It is TSX-listed.', []],
  ])('mean whom they name: %s', (text, links) => expect(linksOf(text)).toEqual(links));
});
