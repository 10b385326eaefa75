import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importHoldings, namesWithoutSymbol } from '@/lib/desk/portfolio/csv-import';

/** Exports as brokers write them: their headers and furniture, our numbers. */
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
      { symbol: 'BRK.B', quantity: -2, value: -800, weight: -0.08 },
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
  'trades in a second table below': {
    csv: `Account Number,Investment Name,Symbol,Shares,Share Price,Total Value,
1,AAA INDEX ETF,AAA,10.5,200.00,2100.00,

Account Number,Trade Date,Settlement Date,Transaction Type,Investment Name,Symbol,Shares,Share Price,Net Amount,
1,11/12/2026,11/14/2026,Buy,BBB INC,BBB,1,190,-190,
`,
    expected: [{ symbol: 'AAA', quantity: 10.5, value: 2100 }],
  },
  'signs in the headers, totals and the hour below': {
    csv: `Account,Net Account Value,Total Gain $
"Individual -1234","2000","100"

Symbol,Last Price $,Change %,Qty #,Price Paid $,Total Gain $,Value $
AAA,190.12,-0.63,100,120,7012,19012
CASH,,,,,,1000
TOTAL,,,,,7012,20012
Generated at Nov 20 2026 03:32 PM ET
`,
    expected: [{ symbol: 'AAA', quantity: 100, price: 190.12, value: 19012 }],
  },
  'a statement in sections, with lots and other currencies': {
    csv: `Statement,Header,Field Name,Field Value
Statement,Data,Title,Activity Statement
Open Positions,Header,DataDiscriminator,Asset Category,Currency,Symbol,Quantity,Mult,Cost Price,Cost Basis,Close Price,Value
Open Positions,Data,Summary,Stocks,USD,AAA,10,1,150,1500,190,1900
Open Positions,Data,Lot,Stocks,USD,AAA,10,1,150,1500,190,1900
Open Positions,Data,Summary,Stocks,USD,BRK B,2,1,350,700,420,840
Open Positions,Total,,Stocks,USD,,,,,2200,,2740
Forex Balances,Header,Asset Category,Currency,Description,Quantity,Cost Price,Cost Basis in USD
Forex Balances,Data,Forex,USD,USD,100,1,100
`,
    expected: [
      { symbol: 'AAA', quantity: 10, cost: 1500, value: 1900 },
      { symbol: 'BRK.B', quantity: 2, cost: 700, value: 840 },
    ],
  },
  'the same header again for a second account': {
    csv: 'Symbol,Quantity\nAAA,1\n\nSymbol,Quantity\nAAA,2\n',
    expected: [{ symbol: 'AAA', quantity: 3 }],
  },
  'prices in pence and values in pounds': {
    csv: 'Symbol,Qty,Price,Market Value,Market Value £,Book Cost\nAAA,1000,75.5p,"£755.00","£755.00","£900.00"\nTotals,,,,"£755.00","£900.00"\n',
    expected: [{ symbol: 'AAA', quantity: 1000, price: 0.755, value: 755, cost: 900 }],
  },
  'balances below, where symbols would be': {
    csv: '"Symbol ","Quantity ","Value "\n"AAA ","10","$1,900.00"\n\n"Balances "\n"Money accounts","","$100.00"\n',
    expected: [{ symbol: 'AAA', quantity: 10, value: 1900 }],
  },
  'the market behind the symbol': {
    csv: 'Instrument;Symbol;Quantity;Current price;Market Value (EUR)\nAaa Inc.;AAA:xnas;10;190;1750\n',
    expected: [{ symbol: 'AAA', quantity: 10, value: 1750 }],
  },
};

describe('importing holdings', () => {
  it.each(Object.entries(EXPORTS))('reads %s', (_, { csv, expected }) => {
    const result = importHoldings(csv);
    expect(result).toMatchObject({ errors: [], holdings: expected });
  });

  it('says which rows are wrong and why, and what can be taken without them', () => {
    expect(importHoldings('Symbol,Quantity\nAAPL,10\nNOT A SYMBOL!,5\nMSFT,ten\nGOOG,\n')).toEqual({
      errors: [
        { row: 3, code: 'bad-symbol', value: 'NOT A SYMBOL!' },
        { row: 4, code: 'bad-number', value: 'ten' },
      ],
      holdings: [{ symbol: 'AAPL', quantity: 10 }],
      rows: 1,
    });
  });

  it('counts the rows that can be taken, of which lots make fewer holdings', () => {
    expect(importHoldings('Symbol,Quantity\nAAPL,10\nAAPL,5\nMSFT,ten\nTotal,15\n')).toMatchObject({
      holdings: [{ symbol: 'AAPL', quantity: 15 }],
      rows: 2,
    });
  });

  it('imports none if most numbers are unreadable: the others may be misread too', () => {
    expect(importHoldings('Symbol,Quantity\nAAPL,10\nMSFT,ten\nNVDA,#####\n')).toMatchObject({
      errors: [{ row: 3 }, { row: 4, value: '#####' }],
      holdings: [],
      rows: 0,
    });
  });

  it.each([
    ['', 'no-header'],
    ['hello,world\n1,2\n', 'no-header'],
    ['Symbol,Quantity\n', 'empty'],
    ['Bezeichnung;WKN;Stück/Nom.;Wert in EUR\nAaa Inc.;123456;10;1.751,00\n', 'unknown-name'],
    ['Product,Symbol/ISIN,Amount\nAAA INC,US0378331005,10\n', 'unknown-name'],
    ['Symbol,Quantity\nUS0378331005,10\n', 'bad-symbol'],
  ])('says what is wrong with %j', (csv, code) => {
    expect(importHoldings(csv)).toMatchObject({ errors: [{ code }] });
  });

  const BY_NAME = [
    'Depot;;;',
    'Bezeichnung;WKN;Stück/Nom.;Wert in EUR',
    'AAA SE O.N.;123456;10;1.751,00',
    'BBB INC. DL-,01;654321;5;100,00',
    'AAA SE O.N.;123456;2;350,00',
    'Gesamt;;;2.201,00',
  ].join('\n');

  it('asks for the symbols of securities that have only a name, and imports them', () => {
    expect(namesWithoutSymbol(BY_NAME)).toEqual(['AAA SE O.N.', 'BBB INC. DL-,01']);
    const symbols = new Map([
      ['AAA SE O.N.', 'AAA'],
      ['BBB INC. DL-,01', 'BBB'],
    ]);
    expect(importHoldings(BY_NAME, symbols)).toMatchObject({
      errors: [],
      holdings: [
        { symbol: 'AAA', name: 'AAA SE O.N.', quantity: 12, value: 2101 },
        { symbol: 'BBB', quantity: 5, value: 100 },
      ],
    });
  });

  it('takes nothing where a name is unknown, and says what could be taken without it', () => {
    expect(importHoldings(BY_NAME, new Map([['AAA SE O.N.', 'AAA']]))).toMatchObject({
      errors: [{ row: 4, code: 'unknown-name', value: 'BBB INC. DL-,01' }],
      holdings: [{ symbol: 'AAA', quantity: 12 }],
    });
  });

  it('uses the name if an ISIN is in the symbol column', () => {
    const csv = 'Product,Symbol/ISIN,Value in EUR\nAAA INC,US0378331005,10\nCASH & CASH FUND (EUR),,5\n';
    expect(namesWithoutSymbol(csv)).toEqual(['AAA INC']);
    expect(importHoldings(csv, new Map([['AAA INC', 'AAA']]))).toMatchObject({
      errors: [],
      holdings: [{ symbol: 'AAA', value: 10 }],
    });
  });

  it('asks for no name where the file has symbols', () => {
    expect(namesWithoutSymbol('Symbol,Description,Quantity\nAAA,AAA INC,1\n,Cash in dollars,2\n')).toEqual(
      [],
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300 }),
        (text) => importHoldings(`Symbol,Quantity\n${text}`) !== undefined,
      ),
    );
  });
});
