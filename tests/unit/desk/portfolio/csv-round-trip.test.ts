import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { portfolioCsv } from '@/lib/desk/portfolio/csv-export';
import { importHoldings } from '@/lib/desk/portfolio/csv-import';
import type { Holding } from '@/lib/desk/portfolio/portfolio';

const readAgain = (holdings: Holding[]) => importHoldings(portfolioCsv({ holdings }));

describe('what we export', () => {
  it('is read again: a watchlist', () => {
    const holdings = [{ symbol: 'AAA' }, { symbol: 'NOK' }, { symbol: 'CASH' }, { symbol: '^GDAXI' }];
    expect(readAgain(holdings)).toEqual({ holdings, rows: holdings.length, errors: [] });
  });

  it('is read again: holdings with a size and without', () => {
    const holdings = [
      { symbol: 'AAA', name: '=SUM(A1) Corp', sector: 'Energy', quantity: -1.234, value: -5000.5 },
      { symbol: 'BBB' },
      { symbol: 'CCC', name: 'Totals;=1;@x, Inc.', price: 1e-7 },
      { symbol: 'USD', value: 1 },
    ];
    expect(readAgain(holdings)).toEqual({ holdings, rows: holdings.length, errors: [] });
  });

  it('is read again, whatever its numbers', () => {
    const number = fc.double({ min: 0, max: 1e12, noNaN: true }).map((value) => value + 0);
    const size = fc.option(number, { nil: undefined });
    const sizes = fc.record({ quantity: size, price: size, cost: size, value: size, weight: size });
    fc.assert(
      fc.property(fc.array(sizes, { minLength: 1, maxLength: 6 }), (rows) => {
        const given = rows.map((row, at) => ({ symbol: `S${at}`, ...row }));
        const holdings = JSON.parse(JSON.stringify(given)) as Holding[];
        expect(readAgain(holdings)).toEqual({ holdings, rows: holdings.length, errors: [] });
      }),
    );
  });
});

describe('a list of symbols alone', () => {
  it.each([
    'Symbol\nAAA\nBRK-B\n',
    'Ticker;Name\nAAA;Aaa Inc.\nBRK.B;Bbb Inc.\n',
    'Symbol,Price\nAAA,1.5\nBRK/B,2\n',
  ])('is read from %j', (csv) =>
    expect(importHoldings(csv)).toMatchObject({
      errors: [],
      holdings: [{ symbol: 'AAA' }, { symbol: 'BRK.B' }],
    }),
  );

  it('reports what is not a symbol', () => {
    expect(importHoldings('Symbol,Name\nAAA,Aaa\n???,Bbb\n')).toMatchObject({
      errors: [{ row: 3, code: 'bad-symbol', value: '???' }],
      holdings: [{ symbol: 'AAA' }],
    });
  });
});
