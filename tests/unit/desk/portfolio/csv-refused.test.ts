import { describe, expect, it } from 'vitest';
import { importHoldings } from '@/lib/desk/portfolio/csv-import';
import { exposuresOf } from '@/lib/desk/portfolio/exposure';

const TRADES: Record<string, string> = {
  Robinhood: `"Activity Date","Process Date","Settle Date","Instrument","Description","Trans Code","Quantity","Price","Amount"
"11/20/2026","11/20/2026","11/21/2026","AAPL","Apple","Buy","2","$190.00","($380.00)"
"11/18/2026","11/18/2026","11/18/2026","AAPL","Cash Div","CDIV","","","$0.50"
"11/17/2026","11/17/2026","11/17/2026","","ACH Deposit","ACH","","","$500.00"
`,
  Fidelity: `

Run Date,Action,Symbol,Description,Type,Quantity,Price ($),Commission ($),Fees ($),Accrued Interest ($),Amount ($),Cash Balance ($),Settlement Date
 11/20/2026,"YOU BOUGHT APPLE INC (AAPL) (Cash)", AAPL,"APPLE INC",Cash,2,190,,,,-380,120,11/21/2026
`,
  'Trading 212': `Action,Time,ISIN,Ticker,Name,No. of shares,Price / share,Currency (Price / share),Exchange rate,Result,Currency (Result),Total,Currency (Total)
Deposit,2026-11-17 09:00:00,,,,,,,,,,500,GBP
Market buy,2026-11-18 09:00:00,US0378331005,AAPL,Apple,2.5,190,USD,1.27,,,374,GBP
Dividend (Ordinary),2026-11-19 09:00:00,US0378331005,AAPL,Apple,2.5,0.2,USD,Not available,,,0.4,GBP
`,
  Schwab: `"Date","Action","Symbol","Description","Quantity","Price","Fees & Comm","Amount"
"11/20/2026","Buy","AAPL","APPLE INC","2","$190.00","","-$380.00"
`,
  'E*Trade': `TransactionDate,TransactionType,SecurityType,Symbol,Quantity,Amount,Price,Commission,Description
11/20/26,Bought,EQ,AAPL,2,-380,190,0,APPLE INC
`,
  Degiro: `Date,Time,Product,ISIN,Reference exchange,Venue,Quantity,Price,,Local value,,Value,,Exchange rate,Transaction and/or third,,Total,,Order ID
20-11-2026,15:30,APPLE INC,US0378331005,NDQ,XNAS,2,190.00,USD,-380.00,USD,-350.00,EUR,1.08,-1.00,EUR,-351.00,EUR,abc
`,
  Scalable: `date;time;status;reference;description;assetType;type;isin;shares;price;amount;fee;tax;currency
2026-11-20;10:00:00;Executed;"X1";Apple;Security;Buy;US0378331005;2;175,50;-351,00;0,99;0,00;EUR
`,
  eToro: `Date,Type,Details,Amount,Units,Realized Equity Change,Balance,Position ID,Asset type
20/11/2026 10:00:00,Deposit,,500,-,0,500,,
`,
  comdirect: `"Umsätze Depot";
"Buchungstag";"Geschäftstag";"Stück / Nom.";"Bezeichnung";"WKN";"Währung";"Ausführungskurs";"Umsatz in EUR";
"20.11.2026";"18.11.2026";"2";"APPLE INC.";"865985";"EUR";"175,50";"-351,00";
`,
  Questrade: `Transaction Date,Settlement Date,Action,Symbol,Description,Quantity,Price,Gross Amount,Commission,Net Amount,Currency,Account #,Activity Type,Account Type
2026-11-20 12:00:00 AM,2026-11-21 12:00:00 AM,Buy,AAPL,APPLE INC,2,190,-380,0,-380,USD,1,Trades,TFSA
`,
  'Interactive Brokers': `Statement,Header,Field Name,Field Value
Trades,Header,DataDiscriminator,Asset Category,Currency,Symbol,Date/Time,Quantity,T. Price,C. Price,Proceeds,Comm/Fee,Basis
Trades,Data,Order,Stocks,USD,AAPL,"2026-11-20, 10:00:00",2,190,191,-380,-1,381
`,
  'by hand': 'Datum,Typ,Symbol,Anzahl\n20.11.2026,Kauf,AAPL,2\n21.11.2026,Verkauf,AAPL,1\n',
};

describe('a list of transactions', () => {
  it.each(Object.entries(TRADES))('is no list of holdings: %s', (_, csv) => {
    expect(importHoldings(csv)).toMatchObject({ errors: [{ code: 'transactions' }], holdings: [] });
  });

  it('is neither a list of dated lots nor one of cash and margin accounts', () => {
    const lots =
      'Symbol,Current Price,Date,Time,Trade Date,Purchase Price,Quantity,Commission,Transaction Type\nAAA,10,2026/11/20,16:00,20260105,8,2,0,BUY\nAAA,10,2026/11/20,16:00,20260205,9,3,0,BUY\n';
    expect(importHoldings(lots)).toMatchObject({ errors: [], holdings: [{ quantity: 5 }] });
    const accounts = 'Date,Type,Symbol,Quantity\n2026-11-20,Cash,AAA,2\n2026-11-20,Margin,BBB,2\n';
    expect(importHoldings(accounts)).toMatchObject({ errors: [], holdings: [{}, {}] });
  });
});

describe('a file of endless length', () => {
  const POSITIONS = 'Symbol,Quantity\nAAA,1\n';

  it('is not read to its end, and so refused even if its table of holdings is short', () => {
    const more = `Symbol,Date,Quantity\n${'AAA,2026-11-20,1\n'.repeat(40_000)}`;
    expect(importHoldings(POSITIONS + more)).toMatchObject({
      errors: [{ code: 'too-many-rows' }],
      holdings: [],
    });
    expect(importHoldings(POSITIONS + more.slice(0, 100_000))).toMatchObject({ errors: [], rows: 1 });
  });

  it('is still known to list transactions', () => {
    const trades = `Date,Action,Symbol,Quantity\n${'11/20/2026,SELL,AAA,1\n'.repeat(40_000)}`;
    expect(importHoldings(trades)).toMatchObject({ errors: [{ code: 'transactions' }] });
  });

  it('has its columns beyond the thousandth ignored', () => {
    const wide = 'x,'.repeat(1_000);
    expect(importHoldings(`${wide}Symbol,Quantity\n${wide}AAA,1\n`)).toMatchObject({
      errors: [{ code: 'no-header' }],
    });
  });
});

describe('holdings in several currencies', () => {
  const MIXED = 'Symbol,Currency,Quantity,Price,Value';
  const sharesOf = (csv: string) => {
    const { errors, holdings } = importHoldings(csv);
    return errors.length === 0 ? exposuresOf(holdings).map(({ share }) => share) : errors;
  };

  it("are imported by their value in the account's currency", () => {
    for (const header of [
      'Value in EUR',
      'Value (GBP)',
      'BaseCurrencyValue',
      'PositionValueInBase',
      'Market Value (Base)',
      'Market Value in base',
    ])
      expect(sharesOf(`${MIXED},${header}\nAAA,USD,10,190,1900,300\nBBB,JPY,100,2500,250000,100\n`)).toEqual([
        0.75, 0.25,
      ]);
  });

  it("are converted by the file's rates", () => {
    expect(
      sharesOf(
        'CurrencyPrimary,FXRateToBase,Symbol,Quantity,MarkPrice,PositionValue\nUSD,1,AAA,10,190,1900\nJPY,0.01,BBB,10,1000,10000\n',
      ),
    ).toEqual([0.95, 0.05]);
    const statement = `Account Information,Header,Field Name,Field Value
Account Information,Data,Base Currency,USD
Open Positions,Header,DataDiscriminator,Asset Category,Currency,Symbol,Quantity,Mult,Cost Price,Cost Basis,Close Price,Value
Open Positions,Data,Summary,Stocks,USD,AAA,10,1,150,1500,190,1900
Open Positions,Data,Summary,Stocks,JPY,7203.T,10,1,900,9000,1000,10000
Base Currency Exchange Rate,Header,Currency,Exchange Rate
Base Currency Exchange Rate,Data,JPY,0.01
`;
    expect(sharesOf(statement)).toEqual([0.95, 0.05]);
  });

  it('are imported by weight if no common value is given', () => {
    expect(sharesOf(`${MIXED},Weight\nAAA,USD,10,190,1900,40%\nBBB,JPY,100,2500,250000,60%\n`)).toEqual([
      0.4, 0.6,
    ]);
  });

  it('are otherwise limited to the most common currency', () => {
    const rows = 'AAA,USD,10,190,1900\nBBB,JPY,100,2500,250000\nCCC,USD,1,10,10\n';
    expect(importHoldings(`${MIXED}\n${rows}`)).toMatchObject({
      errors: [{ row: 3, code: 'other-currency', value: 'BBB JPY' }],
      holdings: [{ symbol: 'AAA' }, { symbol: 'CCC' }],
    });
  });

  it('are also recognized by signs beside the values', () => {
    const csv = 'Symbol,Quantity,Value\nAAA,10,"$1,900.00"\nBBB,100,"¥250,000"\nCCC,1,$10.00\n';
    expect(importHoldings(csv)).toMatchObject({ errors: [{ row: 3, code: 'other-currency' }] });
  });

  it('are imported as they are if the file has no amounts', () => {
    expect(sharesOf('Symbol,Currency,Quantity\nAAA,USD,1\nBBB,JPY,3\n')).toEqual([0.25, 0.75]);
  });
});
