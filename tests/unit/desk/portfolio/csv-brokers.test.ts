import { describe, expect, it } from 'vitest';
import { importHoldings, namesWithoutSymbol } from '@/lib/desk/portfolio/csv-import';

const SYMBOLS = new Map([
  ['APPLE INC', 'AAPL'],
  ['Apple Inc.', 'AAPL'],
  ['APPLE INC.', 'AAPL'],
  ['SIEMENS AG NA O.N.', 'SIE.DE'],
  ['SIEMENS AG', 'SIE.DE'],
  ['Siemens', 'SIE.DE'],
]);

/** Positions as each broker exports them: their headers and furniture, our numbers. */
const POSITIONS: Record<string, { csv: string; expected: object[] }> = {
  'Interactive Brokers, a statement with two currencies': {
    csv: `Statement,Header,Field Name,Field Value
Account Information,Data,Base Currency,EUR
Mark-to-Market Performance Summary,Header,Asset Category,Symbol,Prior Quantity,Current Quantity,Prior Price,Current Price,Mark-to-Market P/L Position,Code
Mark-to-Market Performance Summary,Data,Stocks,AAPL,10,10,185,190,50,
Open Positions,Header,DataDiscriminator,Asset Category,Currency,Symbol,Quantity,Mult,Cost Price,Cost Basis,Close Price,Value,Unrealized P/L,Code
Open Positions,Data,Summary,Stocks,EUR,ASML,2,1,600,1200,650,1300,100,
Open Positions,Total,,Stocks,EUR,,,,,1200,,1300,100,
Open Positions,Data,Summary,Stocks,USD,AAPL,10,1,150,"1,500",190,"1,900",400,
Open Positions,Data,Lot,Stocks,USD,AAPL,10,1,150,"1,500",190,"1,900",400,
Open Positions,Total,,Stocks,USD,,,,,1500,,1900,400,
Forex Balances,Header,Asset Category,Currency,Description,Quantity,Cost Price,Cost Basis in EUR,Close Price,Value in EUR
Forex Balances,Data,Forex,EUR,USD,100,0.9,90,0.9,90
Trades,Header,DataDiscriminator,Asset Category,Currency,Symbol,Date/Time,Quantity,T. Price,C. Price,Proceeds
Trades,Data,Order,Stocks,USD,AAPL,"2026-11-20, 10:00:00",2,190,191,-380
Base Currency Exchange Rate,Header,Currency,Exchange Rate
Base Currency Exchange Rate,Data,USD,0.9
`,
    expected: [
      { symbol: 'ASML', quantity: 2, value: 1300 },
      { symbol: 'AAPL', quantity: 10, value: 1710 },
    ],
  },
  'Interactive Brokers, a Flex query': {
    csv: `"ClientAccountID","CurrencyPrimary","FXRateToBase","AssetClass","Symbol","Description","ISIN","ReportDate","Quantity","MarkPrice","PositionValue","CostBasisMoney","PercentOfNAV","Side"
"U1","USD","0.9","STK","AAPL","APPLE INC","US0378331005","20261120","10","190","1900","1500","60.5","Long"
"U1","EUR","1","STK","SIE","SIEMENS AG-REG","DE0007236101","20261120","-5","200","-1000","-900","-39.5","Short"
`,
    expected: [
      { symbol: 'AAPL', quantity: 10, value: 1710, cost: 1350, weight: 0.605 },
      { symbol: 'SIE', quantity: -5, value: -1000, weight: -0.395 },
    ],
  },
  Schwab: {
    csv: `"Positions for account Individual ...123 as of 09:30 AM ET, 2026/11/20"

"Symbol","Description","Qty (Quantity)","Price","Price Chng $ (Price Change $)","Price Chng % (Price Change %)","Mkt Val (Market Value)","Day Chng $ (Day Change $)","Cost Basis","Gain $ (Gain/Loss $)","Ratings","Reinvest?","Reinvest Capital Gains?","% of Acct (% of Account)","Asset Type",
"AAPL","APPLE INC","10","190.00","1.00","0.53%","$1,900.00","$10.00","$1,500.00","$400.00","B","No","N/A","79.17%","Equity",
"SWVXX","SCHWAB VALUE ADVANTAGE MONEY INVESTOR SHARES","100","1.00","0.00","0%","$100.00","$0.00","$100.00","N/A","--","No","N/A","4.17%","Cash and Money Market",
"Cash & Cash Investments","--","--","--","--","--","$500.00","$0.00","--","--","--","--","--","20.83%","Cash and Money Market",
"Positions Total","","--","--","--","--","$2,400.00","$10.00","$1,500.00","$400.00","--","--","--","--","--",
`,
    expected: [{ symbol: 'AAPL', quantity: 10, price: 190, value: 1900, cost: 1500, weight: 0.7917 }],
  },
  Fidelity: {
    csv: `Account Number,Account Name,Symbol,Description,Quantity,Last Price,Last Price Change,Current Value,Today's Gain/Loss Dollar,Today's Gain/Loss Percent,Total Gain/Loss Dollar,Total Gain/Loss Percent,Percent Of Account,Cost Basis Total,Average Cost Basis,Type
Z1,Individual,FCASH**,HELD IN FCASH,,,,$100.00,,,,,5.00%,,,Cash,
Z1,Individual,AAPL,APPLE INC,10,$190.00,+$1.00,$1900.00,+$10.00,+0.53%,+$400.00,+26.67%,95.00%,$1500.00,$150.00,Margin,
Z1,Individual,Pending Activity,,,,,$12.00,,,,,,,,
Z2,Roth IRA,AAPL,APPLE INC,1.5,$190.00,+$1.00,$285.00,+$1.50,+0.53%,--,--,100.00%,--,--,Cash,

"The data and information in this spreadsheet is provided to you solely for your use and is not for distribution."
"Date downloaded Nov-20-2026 4:05 p.m ET"
`,
    expected: [{ symbol: 'AAPL', quantity: 11.5, value: 2185 }],
  },
  Vanguard: {
    csv: `Account Number,Investment Name,Symbol,Shares,Share Price,Total Value,
1,VANGUARD FEDERAL MONEY MARKET FUND,VMFXX,100.00,1.00,100.00,
1,APPLE INC,AAPL,10,190.00,1900.00,



Account Number,Trade Date,Settlement Date,Transaction Type,Transaction Description,Investment Name,Symbol,Shares,Share Price,Principal Amount,Commissions and Fees,Net Amount,Accrued Interest,Account Type,
1,2026-11-18,2026-11-19,Buy,Buy,APPLE INC,AAPL,1,190,-190,0,-190,0,CASH,
`,
    expected: [
      { symbol: 'VMFXX', value: 100 },
      { symbol: 'AAPL', quantity: 10, value: 1900 },
    ],
  },
  'E*Trade': {
    csv: `Account Summary
Account,Net Account Value,Total Gain $,Total Gain %,Day's Gain Unrealized $,Day's Gain Unrealized %,Available For Withdrawal,Cash Purchasing Power
"Individual Brokerage -1234",2900.00,400.00,26.67,10.00,0.5,1000.00,1000.00

View Summary - All Positions

Symbol,Last Price $,Change $,Change %,Qty #,Price Paid $,Day's Gain $,Total Gain $,Total Gain %,Value $,% of Portfolio
AAPL,190.00,1.00,0.53,10,150.00,10.00,400.00,26.67,1900.00,65.52
CASH,,,,,,,,,1000.00,34.48
TOTAL,,,,,,10.00,400.00,26.67,2900.00,100.00
Generated at Nov 20 2026 03:32 PM ET
`,
    expected: [{ symbol: 'AAPL', quantity: 10, price: 190, value: 1900, weight: 0.6552 }],
  },
  'Trading 212, a pie': {
    csv: `Slice,Name,Invested value,Value,Result,Owned quantity,Dividends gained,Dividends cash,Dividends reinvested
AAPL,Apple,1500,1900,400,10,0,0,0
Total,My pie,1500,1900,400,,0,0,0
`,
    expected: [{ symbol: 'AAPL', quantity: 10, value: 1900, cost: 1500 }],
  },
  'Degiro in English': {
    csv: `Product,Symbol/ISIN,Amount,Closing,Local value,,Value in EUR
CASH & CASH FUND & FTX CASH (EUR),,,,EUR,12.34,"12,34"
APPLE INC,US0378331005,10,"190,00",USD,1900.00,"1.755,25"
SIEMENS AG,DE0007236101,2,"150,00",EUR,300.00,"300,00"
`,
    expected: [
      { symbol: 'AAPL', quantity: 10, value: 1755.25 },
      { symbol: 'SIE.DE', quantity: 2, value: 300 },
    ],
  },
  'Degiro in German': {
    csv: `Produkt,Symbol/ISIN,Anzahl,Schlußkurs,Wert,,Wert in EUR
CASH & CASH FUND & FTX CASH (EUR),,,,EUR,"12,34","12,34"
APPLE INC,US0378331005,10,"190,00",USD,"1900,00","1755,25"
`,
    expected: [{ symbol: 'AAPL', quantity: 10, price: 190, value: 1755.25 }],
  },
  comdirect: {
    csv: `"Depotübersicht Depotnr: 1 vom 20.11.2026";

"Stück/Nom.";"Bezeichnung";"WKN";"Währung";"Letzter Kurs";"Handelsplatz";"Diff. Vortag %";"Datum";"Zeit";"Diff. seit Kauf %";"Kaufkurs in EUR";"Kaufwert in EUR";"Wert in EUR";"Typ";
"10";"APPLE INC.";"865985";"USD";"190,25";"NASDAQ";"+0,53";"20.11.26";"16:00";"+26,67";"150,00";"1.500,00";"1.755,25";"Aktie";
"2";"SIEMENS AG NA O.N.";"723610";"EUR";"150,00";"Xetra";"-0,10";"20.11.26";"17:35";"+1,00";"148,00";"296,00";"300,00";"Aktie";
"";"Gesamt";"";"";"";"";"";"";"";"";"";"1.796,00";"2.055,25";"";
`,
    expected: [
      { symbol: 'AAPL', quantity: 10, value: 1755.25 },
      { symbol: 'SIE.DE', quantity: 2, value: 300 },
    ],
  },
  'Scalable and other lists by name': {
    csv: 'Name;ISIN;Stücke;Kurs;Wert in EUR\nApple Inc.;US0378331005;2,5;175,50 €;438,75 €\nSiemens;DE0007236101;1;150,00 €;150,00 €\n',
    expected: [
      { symbol: 'AAPL', quantity: 2.5, price: 175.5, value: 438.75 },
      { symbol: 'SIE.DE', value: 150 },
    ],
  },
  eToro: {
    csv: 'Ticker,Asset,Units,Avg. Open,Invested,P/L ($),P/L(%),Value\nAAPL,Apple,2.5,150.00,$375.00,$100.00,26.67%,$475.00\nBTC/USD,Bitcoin,0.01,50000,$500.00,$100.00,20%,$600.00\n',
    expected: [
      { symbol: 'AAPL', quantity: 2.5, value: 475, cost: 375 },
      { symbol: 'BTC-USD', quantity: 0.01, value: 600 },
    ],
  },
  Questrade: {
    csv: `Account No,Account Type,Equity Symbol,Equity Description,Currency,Quantity,Avg Price,Market Price,Market Value,Position Cost,P&L,% Return,% of Portfolio
1,TFSA,SHOP.TO,SHOPIFY INC,CAD,10,90,100,1000,900,100,11.1,40
1,TFSA,AAPL,APPLE INC,USD,5,150,190,950,750,200,26.7,60
`,
    expected: [
      { symbol: 'SHOP.TO', quantity: 10, weight: 0.4 },
      { symbol: 'AAPL', quantity: 5, weight: 0.6 },
    ],
  },
  'Yahoo Finance': {
    csv: `Symbol,Current Price,Date,Time,Change,Open,High,Low,Volume,Trade Date,Purchase Price,Quantity,Commission,High Limit,Low Limit,Comment
AAPL,190.0,2026/11/20,16:00 EST,1.0,189.0,191.0,188.0,50000000,20260105,150.0,10.0,0.0,,,
BRK-B,400.0,2026/11/20,16:00 EST,1.0,399.0,401.0,398.0,3000000,20260105,350.0,2.0,0.0,,,
BTC-USD,60000.0,2026/11/20,21:00 UTC,100.0,59900.0,61000.0,59000.0,30000000000,20260105,50000.0,0.01,0.0,,,
`,
    expected: [
      { symbol: 'AAPL', quantity: 10, price: 190 },
      { symbol: 'BRK.B', quantity: 2, price: 400 },
      { symbol: 'BTC-USD', quantity: 0.01, price: 60000 },
    ],
  },
  'Google Sheets': {
    csv: 'My portfolio,,,,\n,,,,\nTicker,Shares,Price,Value,Weight\nNASDAQ:AAPL,10,$190.00,"$1,900.00",70.37%\nNYSE:BRK.B,2,$400.00,$800.00,29.63%\nGrand Total,,,"$2,700.00",100.00%\n',
    expected: [
      { symbol: 'AAPL', quantity: 10, value: 1900, weight: 0.7037 },
      { symbol: 'BRK.B', quantity: 2, value: 800, weight: 0.2963 },
    ],
  },
  'a bank in Zurich': {
    csv: 'Symbol;Bezeichnung;Anzahl;Kurs;Währung;Wert in CHF\nNESN.SW;Nestlé;100;85.50;CHF;8’550.00\nAAPL;Apple;10;190.25;USD;1’685.50\nCHF;Konto;;;CHF;1’000.00\n',
    expected: [
      { symbol: 'NESN.SW', quantity: 100, value: 8550 },
      { symbol: 'AAPL', quantity: 10, value: 1685.5 },
    ],
  },
};

describe('positions as brokers export them', () => {
  it.each(Object.entries(POSITIONS))('are read: %s', (_, { csv, expected }) => {
    const result = importHoldings(csv, SYMBOLS);
    expect(result).toMatchObject({ errors: [], holdings: expected });
    expect(result.holdings).toHaveLength(expected.length);
    expect(namesWithoutSymbol(csv).filter((name) => !SYMBOLS.has(name))).toEqual([]);
  });
});
