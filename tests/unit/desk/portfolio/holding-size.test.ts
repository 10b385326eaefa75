import { describe, expect, it } from 'vitest';
import { importHoldings } from '@/lib/desk/portfolio/csv-import';
import { exposuresOf } from '@/lib/desk/portfolio/exposure';
import type { Holding } from '@/lib/desk/portfolio/portfolio';
import { resized } from '@/lib/desk/portfolio/resized';

const sharesOf = (holdings: Omit<Holding, 'symbol'>[]) =>
  exposuresOf(holdings.map((holding, at) => ({ symbol: `S${at}`, ...holding }))).map(({ share }) =>
    Number(share.toFixed(4)),
  );

describe('the size of holdings', () => {
  it('is their value where all have one, whatever some say of their weight', () => {
    expect(sharesOf([{ value: 800, weight: 0.999 }, { value: 200 }])).toEqual([0.8, 0.2]);
  });

  it('is their weight where all have one', () => {
    const weights = [{ weight: 0.6, value: 1 }, { weight: 0.4 }];
    expect(sharesOf(weights)).toEqual([0.6, 0.4]);
  });

  it('is computed from weights through the holdings with both', () => {
    expect(sharesOf([{ value: 500, weight: 0.5 }, { weight: 0.3 }, { value: 200 }])).toEqual([0.5, 0.3, 0.2]);
  });

  it('is what the weights leave, where none has both', () => {
    expect(sharesOf([{ weight: 0.6 }, { value: 30 }, { quantity: 1, price: 10 }])).toEqual([0.6, 0.3, 0.1]);
  });

  it('is the average if unknown, also beside others', () => {
    expect(sharesOf([{ value: 300 }, { value: 100 }, {}])).toEqual([0.5, 0.1667, 0.3333]);
  });

  it('is negative for a short position, whichever of its numbers says so', () => {
    const short: Holding[] = [
      { symbol: 'A', quantity: -10, value: 1000 },
      { symbol: 'A', quantity: 10, value: -1000 },
      { symbol: 'A', quantity: -10, price: 3 },
      { symbol: 'A', weight: -0.1 },
    ];
    for (const holding of short) expect(exposuresOf([holding])[0]?.share).toBe(-1);
  });
});

describe('a short position in a file', () => {
  it.each([
    ['its quantity in parentheses', 'Symbol,Quantity,Market Value,% of Account\nAAA,(2),$800,8%\n'],
    ['its value in parentheses', 'Symbol,Quantity,Market Value\nAAA,(2),"$(1,250.00)"\n'],
    ['a sign behind', 'Symbol;Stück;Wert\nAAA;2-;1.250,00-\n'],
  ])('has %s', (_, csv) => {
    const result = importHoldings(csv);
    expect(exposuresOf(result.holdings)).toMatchObject([{ symbol: 'AAA', share: -1 }]);
  });

  it('is subtracted from the long one of the same symbol', () => {
    const csv = 'Symbol,Quantity,Value\nAAA,10,1000\nAAA,-10,1000\nBBB,1,50\n';
    expect(importHoldings(csv)).toMatchObject({ holdings: [{ quantity: 0, value: 0 }, { value: 50 }] });
  });
});

describe('several accounts in a file', () => {
  it('are merged by value, since their weights refer to different totals', () => {
    const csv =
      'Account,Symbol,Quantity,Current Value,Percent Of Account\nA,AAA,1,900,100%\nB,AAA,1,50,50%\nB,BBB,1,50,50%\n';
    const result = importHoldings(csv);
    expect(result).toMatchObject({ errors: [], holdings: [{ value: 950 }, { value: 50 }] });
    expect(exposuresOf(result.holdings).map(({ share }) => share)).toEqual([0.95, 0.05]);
  });
});

describe('a holding that is edited', () => {
  const STORED: Holding = { symbol: 'A', quantity: 10, price: 50, value: 600, cost: 300, weight: 0.5 };

  it('has the value of its new quantity, and no weight of the old one', () => {
    expect(resized(STORED, { ...STORED, quantity: 5 })).toEqual({
      symbol: 'A',
      quantity: 5,
      price: 50,
      value: 300,
      cost: 150,
    });
    const gone = resized(STORED, { ...STORED, quantity: 0 });
    expect(exposuresOf([gone, { symbol: 'B', value: 600, weight: 0.5 }])[0]?.share).toBe(0);
  });

  it('has the value of price and quantity where there was no quantity before', () => {
    const before: Holding = { symbol: 'A', value: 600 };
    expect(resized(before, { ...before, quantity: 2, price: 50 })).toMatchObject({ value: 100 });
    expect(resized(before, { ...before, quantity: 2 })).not.toHaveProperty('value');
  });

  it('follows its price, and keeps its weight in step where it has no value', () => {
    expect(resized(STORED, { ...STORED, price: 100 })).toMatchObject({ value: 1200 });
    const weighted: Holding = { symbol: 'A', quantity: 10, weight: 0.5 };
    expect(resized(weighted, { ...weighted, quantity: 20 })).toMatchObject({ weight: 1 });
  });

  it('has the weight that the reader wrote', () => {
    const others: Holding[] = [{ symbol: 'B', value: 900 }];
    const after = resized({ symbol: 'A', value: 100 }, { symbol: 'A', value: 100, weight: 0.4 });
    expect(exposuresOf([after, ...others])[0]?.share).toBeCloseTo(0.4);
  });

  it('is as it was where no size was changed', () => {
    expect(resized(STORED, { ...STORED, sector: 'Energy' })).toEqual({ ...STORED, sector: 'Energy' });
  });
});
