import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '@/lib/desk/csv';
import { importHoldings } from '@/lib/desk/portfolio/csv-import';
import { csvNumber } from '@/lib/desk/portfolio/csv-number';

/** Exports as the brokers write them: headers and furniture theirs, numbers ours. */
const EXPORTS: Record<string, { csv: string; expected: object[] }> = {
  'account lines above, totals and cash below': {
    csv: `"Positions for account Individual ...123 as of 09:30 AM ET, 2026/06/15"

"Symbol","Description","Qty (Quantity)","Price","Mkt Val (Market Value)","Cost Basis","% of Acct (% of Account)","Security Type"
"AAPL","APPLE INC","10","$200.50","$2,005.00","$1,500.00","20.05%","Equity"
"BRK/B","BERKSHIRE HATHAWAY INC CLASS B","(2)","$400.00","($800.00)","--","8%","Equity"
"Cash & Cash Investments","--","--","--","$7,195.00","--","71.95%","Cash and Money Market"
"Account Total","--","--","--","$8,400.00","$1,500.00","--","--"
`,
    expected: [
      { symbol: 'AAPL', quantity: 10, price: 200.5, value: 2005, cost: 1500, weight: 0.2005 },
      { symbol: 'BRK.B', quantity: -2, value: -800, weight: 0.08 },
    ],
  },
  'account number in front, a notice at the end, money market with stars': {
    csv: `Account Number,Account Name,Symbol,Description,Quantity,Last Price,Last Price Change,Current Value,Percent Of Account,Cost Basis Total
X1,Main,SPAXX**,HELD IN MONEY MARKET,,,,$100.00,1.00%,
X1,Main,MSFT,MICROSOFT CORP,3,$410.00,+$1.00,$1230.00,99.00%,$900.00

"The data and information in this spreadsheet is provided to you solely for your use and is not for distribution."
`,
    expected: [{ symbol: 'MSFT', quantity: 3, value: 1230, cost: 900, name: 'MICROSOFT CORP' }],
  },
  'semicolons and decimal commas': {
    csv: 'Bezeichnung;Kürzel;Anzahl;Kurs;Kurswert;Branche\nSAP SE;SAP;1.200;150,25 €;180.300,00 €;Software\n',
    expected: [{ symbol: 'SAP', quantity: 1200, price: 150.25, value: 180300, sector: 'Software' }],
  },
  'lots of one symbol': {
    csv: 'Ticker,Shares,Cost\nNASDAQ:META,5,1000\nMETA,2,600\n',
    expected: [{ symbol: 'META', quantity: 7, cost: 1600 }],
  },
  tabs: {
    csv: 'ticker\tweight\nAAA\t60%\nBBB\t40%\n',
    expected: [
      { symbol: 'AAA', weight: 0.6 },
      { symbol: 'BBB', weight: 0.4 },
    ],
  },
};

describe('importing holdings', () => {
  it.each(Object.entries(EXPORTS))('reads %s', (_, { csv, expected }) => {
    const result = importHoldings(csv);
    expect(result).toMatchObject({ ok: true, holdings: expected });
  });

  it('takes nothing where a row is wrong, and says which rows and why', () => {
    expect(importHoldings('Symbol,Quantity\nAAPL,10\nNOT A SYMBOL!,5\nMSFT,ten\nGOOG,\n')).toEqual({
      ok: false,
      errors: [
        { row: 3, code: 'bad-symbol', value: 'NOT A SYMBOL!', column: 'symbol' },
        { row: 4, code: 'bad-number', value: 'ten', column: 'quantity' },
      ],
    });
  });

  it.each([
    ['', 'no-header'],
    ['hello,world\n1,2\n', 'no-header'],
    ['Symbol,Quantity\n', 'empty'],
  ])('says what is wrong with %j', (csv, code) => {
    expect(importHoldings(csv)).toMatchObject({ ok: false, errors: [{ code }] });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300 }),
        (text) => typeof importHoldings(`Symbol,Quantity\n${text}`).ok === 'boolean',
      ),
    );
  });
});

describe('a number in an export', () => {
  it.each([
    ['1,234.5', false, 1234.5],
    ['1.234,5', true, 1234.5],
    ['1,5', true, 1.5],
    ['-$3', false, -3],
    ['12 %', false, 12],
    ['100.00 USD', false, 100],
  ])('%j', (text, comma, expected) => expect(csvNumber(text, comma)).toBe(expected));

  it('is absent where the cell says so, and NaN where it is none', () => {
    expect(['--', 'n/a', ''].map((cell) => csvNumber(cell, false))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(csvNumber('1.2.3', false)).toBeNaN();
  });
});

describe('CSV that we write', () => {
  it('runs no formula of a page title, and keeps negative numbers', () => {
    expect(toCsv(['title', 'score'], [['=HYPERLINK("x")', -0.5]])).toContain(`"'=HYPERLINK(""x"")",-0.5`);
  });
});
