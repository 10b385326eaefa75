/** What a column of a broker's export is. */
export type Column = 'symbol' | 'name' | 'quantity' | 'price' | 'cost' | 'value' | 'weight' | 'sector';

/** Headers as brokers write them, lower case, without currencies and parentheses. First in a list is the surest. */
const HEADERS: Readonly<Record<Column, readonly string[]>> = {
  symbol: [
    'symbol',
    'ticker',
    'ticker symbol',
    'security symbol',
    'symbol/cusip',
    'stock symbol',
    'instrument',
    'epic',
    'kürzel',
    'code',
    'slice',
    'equity symbol',
    'symbol/isin',
    'kortnamn',
  ],
  name: [
    'description',
    'name',
    'security name',
    'security description',
    'company',
    'company name',
    'investment name',
    'security',
    'investment',
    'product',
    'produkt',
    'bezeichnung',
    'wertpapier',
    'wertpapiername',
    'wertpapierbezeichnung',
    'stock',
    'equity description',
    'namn',
  ],
  quantity: [
    'quantity',
    'qty',
    'shares',
    'units',
    'position',
    'no. of shares',
    'share quantity',
    'quantity held',
    'owned quantity',
    'holdings',
    'anzahl',
    'stück',
    'menge',
    'bestand',
    'units held',
    'units owned',
    'stück/nom.',
    'stück/nominale',
    'anz./nom.',
    'nominale',
    'volym',
    'antal',
  ],
  price: [
    'last price',
    'price',
    'current price',
    'share price',
    'close price',
    'closing price',
    'market price',
    'last',
    'closing',
    'kurs',
    'schlusskurs',
    'mark price',
    'latest price',
    'akt. kurs',
  ],
  cost: [
    'cost basis total',
    'total cost',
    'cost basis',
    'cost',
    'purchase value',
    'invested value',
    'book cost',
    'book value',
    'total cost basis',
    'einstandswert',
    'kaufwert',
    'position cost',
  ],
  value: [
    'market value',
    'current value',
    'mkt val',
    'value',
    'total value',
    'position value',
    'equity',
    'amount',
    'kurswert',
    'wert',
    'marktwert',
    'marknadsvärde',
  ],
  weight: [
    '% of account',
    'percent of account',
    '% of portfolio',
    'weight',
    'weighting',
    'portfolio %',
    '% of acct',
    'allocation',
    'target',
    'percent of net asset value',
    '% of net liq',
    'gewicht',
    'gewichtung',
    'anteil',
  ],
  sector: ['sector', 'industry', 'gics sector', 'sektor', 'branche'],
};

const COLUMNS = Object.keys(HEADERS) as Column[];
const plain = (header: string): string =>
  header
    .replace(/\([^()]*\)|[#$€£¥]|\s(?:in )?(?:EUR|USD|GBP|CHF|SEK|NOK|DKK)\s*$/gu, '')
    .replace(/[\s\u00a0_]+/gu, ' ')
    .trim()
    .toLowerCase();

/** Index of each column that a header row has; of two that mean the same, the surer name wins. */
export function columnsOf(row: readonly string[]): Partial<Record<Column, number>> {
  const headers = row.map(plain);
  return Object.fromEntries(
    COLUMNS.flatMap((column) => {
      const known = HEADERS[column].find((name) => headers.includes(name));
      return known === undefined ? [] : [[column, headers.indexOf(known)]];
    }),
  );
}

/** Is this the row that names the columns? A symbol and something that says how large a position is. */
export function isHeader(row: readonly string[]): boolean {
  const columns = columnsOf(row);
  return columns.symbol !== undefined && hasSize(columns);
}

/** The same of a list that has the names of securities alone. */
export function isHeaderOfNames(row: readonly string[]): boolean {
  const columns = columnsOf(row);
  return columns.symbol === undefined && columns.name !== undefined && hasSize(columns);
}

const hasSize = ({ quantity, value, weight, cost }: Partial<Record<Column, number>>): boolean =>
  [quantity, value, weight, cost].some((at) => at !== undefined);
