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
  ])('are known: %s', (name, id) =>
    expect(linksOf(`Shares of ${name} rose 2% after its profit beat estimates.`)).toEqual([
      `${name} -> ${id}`,
    ]),
  );

  it.each([
    'Ford recalled 1 million vehicles. Shares of Tesla fell.',
    'Ford leads the industry with 138 recalls. Shares of Tesla fell.',
  ])('of everyday words count where they do what companies do: %s', (text) =>
    expect(linksOf(text)).toContain('Ford -> F'),
  );
});
