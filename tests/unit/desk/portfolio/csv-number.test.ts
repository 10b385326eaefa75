import { describe, expect, it } from 'vitest';
import { importHoldings } from '@/lib/desk/portfolio/csv-import';
import { csvNumber } from '@/lib/desk/portfolio/csv-number';

describe('a number in an export', () => {
  it.each([
    ['1,234.5', false, 1234.5],
    ['1.234,5', true, 1234.5],
    ['1,5', true, 1.5],
    ['-$3', false, -3],
    ['12 %', false, 12],
    ['100.00 USD', false, 100],
    ['CHF 1’234.50', true, 1234.5],
    ["1'234", true, 1234],
    ["1'234.500", true, 1234.5],
    ['1 234,50', false, 1234.5],
    ['1\u00a0234\u202f567', false, 1234567],
    ['1,23,456.00', false, 123456],
    ['1.234.567', false, 1234567],
    ['0,125', false, 0.125],
    ['1,234', false, 1234],
    ['1,234', true, 1.234],
    ['US$1,234.00', false, 1234],
    ['4.5e-7', true, 4.5e-7],
    ['7550 GBX', false, 75.5],
  ])('%j', (text, comma, expected) => expect(csvNumber(text, comma)).toBe(expected));

  it.each(['(2)', '($2)', '$(2.00)', '€(2)', '2,00-', '2.00- €', '-2', '−2', '$-2', 'CHF -2', '-2 USD'])(
    '%j is negative',
    (text) => expect(csvNumber(text, false)).toBe(-2),
  );

  it('is absent where the cell says so, and NaN where it is none', () => {
    const absent = ['--', 'n/a', '—', ''].map((cell) => csvNumber(cell, false));
    expect(absent).toEqual(Array.from({ length: 4 }, () => undefined));
    for (const cell of ['1.2.3', '1.2,5', 'ten', '1,2,3.0', '12/31/2026'])
      expect(csvNumber(cell, false)).toBeNaN();
  });
});

describe('the decimal mark of a file', () => {
  const valuesOf = (csv: string) => {
    const { errors, holdings } = importHoldings(csv);
    return errors.length === 0 ? holdings.map(({ value }) => value) : errors;
  };

  it('is a comma where commas separate the cells, too', () => {
    expect(valuesOf('Symbol,Quantity,Value\nAAA,1,"1.755,25"\nBBB,1,"300,00"\nCCC,1,"1,250"\n')).toEqual([
      1755.25, 300, 1.25,
    ]);
  });

  it('is recognized from a number without groups', () => {
    expect(valuesOf('Symbol\tQuantity\tValue\nAAA\t1\t950,25\nBBB\t1\t1.250\n')).toEqual([950.25, 1250]);
    expect(valuesOf('Symbol;Quantity;Value\nAAA;1;985.50\nBBB;1;1,250\n')).toEqual([985.5, 1250]);
  });

  it('follows from the delimiter if no number is unambiguous', () => {
    expect(valuesOf('Symbol,Value\nAAA,"1,250"\n')).toEqual([1250]);
    expect(valuesOf('Symbol;Value\nAAA;1,250\n')).toEqual([1.25]);
  });
});
