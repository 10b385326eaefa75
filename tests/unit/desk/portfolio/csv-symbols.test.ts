import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importHoldings } from '@/lib/desk/portfolio/csv-import';
import { parseDictionary } from '@/lib/entities';

const FILE = resolve(import.meta.dirname, '../../../../public/data/instruments.json');
const { symbols, tail } = parseDictionary(JSON.parse(readFileSync(FILE, 'utf8')));
const KNOWN = [...new Set([...symbols.keys(), ...tail])];

describe('symbols in a file', () => {
  it('are all those that we know', () => {
    const result = importHoldings(`Symbol,Quantity\n${KNOWN.map((symbol) => `${symbol},2`).join('\n')}\n`);
    expect(result).toMatchObject({ errors: [] });
    expect(result.holdings.map(({ symbol }) => symbol)).toEqual(KNOWN);
  });

  it.each([
    ['CASH.TO', 'Global X High Interest Savings ETF', '50'],
    ['CASH', 'Pathward Financial Inc', '80'],
    ['NOK', 'Nokia Corp ADR', '6'],
    ['USD', 'ProShares Ultra Semiconductors', '70'],
    ['BTC-USD', 'Bitcoin USD', '60000'],
  ])('are %s, which is no money', (symbol, name, price) => {
    const csv = `Symbol,Description,Quantity,Price\n${symbol},${name},3,${price}\n`;
    expect(importHoldings(csv)).toMatchObject({ errors: [], holdings: [{ symbol, quantity: 3 }] });
  });

  it.each([
    'USD,,1000,,1000',
    'USD,US Dollar,1000,1,1000',
    'CASH,,,,1000',
    'Cash (USD),,,,1000',
    'NOK,Norwegian krone,5000,0.1,500',
    'EUR,EUR,200,1.08,216',
    'Grand Total,,,,5000',
    'Total,,14,,5000',
    'Account Total: ,,,,5000',
    'Cash & Cash Investments,--,--,--,1000',
    'Settled cash,,1000,1,1000',
  ])('are not money and totals: %s', (row) => {
    expect(
      importHoldings(`Symbol,Description,Quantity,Price,Value\nAAA,Aaa,1,10,10\n${row}\n`),
    ).toMatchObject({
      errors: [],
      holdings: [{ symbol: 'AAA' }],
    });
  });

  it.each([
    ['AAPL 16JAN26 200 C', 'no-share'],
    ['AAPL 01/16/2026 200.00 C', 'no-share'],
    [' -AAPL260116C200', 'no-share'],
    ["AAPL Jan 16 '26 $200 Call", 'no-share'],
    ['AAPL  260116C00200000', 'no-share'],
    ['912810TM0', 'unknown-name'],
    ['US0378331005', 'unknown-name'],
  ])('are not %j: the reader may import the others', (symbol, code) => {
    const csv = `Symbol,Description,Quantity,Value\nAAA,Aaa,1,10\n${symbol},Some thing,1,5\nBBB,Bbb,1,5\n`;
    expect(importHoldings(csv)).toMatchObject({
      errors: [{ row: 3, code }],
      holdings: [{ symbol: 'AAA' }, { symbol: 'BBB' }],
    });
  });

  it('may be missing beside a name and a size: the name is looked up, and nothing is dropped', () => {
    const csv = 'Symbol,Description,Quantity\nAAA,Aaa,1\n,Bbb Fund,2\n';
    expect(importHoldings(csv, new Map([['Bbb Fund', 'BBB']]))).toMatchObject({
      holdings: [{ symbol: 'AAA' }, { symbol: 'BBB', quantity: 2 }],
    });
  });
});
