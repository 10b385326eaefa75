import { type Column, HEADERS } from './csv-headers';

/** The index of each column that a table has. */
export type Columns = Partial<Record<Column, number>>;

const COLUMNS = Object.keys(HEADERS) as Column[];
const CURRENCY_BEHIND = /\s(?:(?:in|en) )?(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|CAD|AUD|JPY|HKD|SGD|PLN)\s*$/u;
const BASE_IN_FRONT = /^base (?:currency )?(?=value|market value|mkt val)/u;

/** A header in lower case, without currencies and parentheses. */
export const plainHeader = (header: string): string =>
  inWords(header)
    .replace(/\([^()]*\)|[#$€£¥]/gu, '')
    .replace(/[\s\u00a0_]+/gu, ' ')
    .trim()
    .replace(CURRENCY_BEHIND, '')
    .replace(/\s+in %$/u, '')
    .toLowerCase()
    .replace(BASE_IN_FRONT, '')
    .replace(/(?<! to) (?:in )?base(?: currency)?$/u, '');

/** The index of each column in a header row. If two headers mean the same column, the more reliable name wins. */
export function columnsOf(row: readonly string[]): Columns {
  const headers = row.map(plainHeader);
  const at = (column: Column): number =>
    headers.indexOf(HEADERS[column].find((name) => headers.includes(name)) ?? '\n');
  const found = COLUMNS.map((column) => [column, column === 'value' ? valueAt(row, at(column)) : at(column)]);
  const columns: Columns = Object.fromEntries(found.filter(([, index]) => index !== -1));
  return withAmount(columns, headers.indexOf('amount'));
}

/** Prefers a value in the account's currency to one in the security's currency. */
function valueAt(row: readonly string[], first: number): number {
  const isValue = (header: string) => HEADERS.value.includes(plainHeader(header));
  const inOne = row.findIndex((header) => isValue(header) && isInOneCurrency(header));
  return inOne === -1 ? first : inOne;
}

/** A column "amount" beside a value column is the quantity, unless there is another quantity column. */
const withAmount = (columns: Columns, amount: number): Columns =>
  amount === -1 || columns.quantity !== undefined || columns.value === amount
    ? columns
    : { ...columns, quantity: amount };

/** Whether a header states one currency for all its numbers: `Value in EUR`, `Value (GBP)`, `Value in base`. */
export const isInOneCurrency = (header: string): boolean =>
  /\b(?:in|en) [A-Z]{3}\s*$|\([A-Z]{3}\)\s*$/u.test(header) || /\bbase\b/iu.test(inWords(header));

/** Splits camel case: `PositionValue` becomes two words. */
const inWords = (header: string): string => header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');

/** Whether a row is a table's header: it names a symbol column and a column of position sizes. */
export function isHeader(row: readonly string[]): boolean {
  const columns = columnsOf(row);
  return columns.symbol !== undefined && hasSize(columns);
}

/** Like `isHeader`, for a table with names of securities but no symbols. */
export function isHeaderOfNames(row: readonly string[]): boolean {
  const columns = columnsOf(row);
  return columns.symbol === undefined && columns.name !== undefined && hasSize(columns);
}

/** Like `isHeader`, for a list of symbols without sizes: one header must be unambiguous. */
export const isHeaderOfSymbols = (row: readonly string[]): boolean =>
  row.some((header) =>
    /^(?:(?:stock |ticker )?symbols?|tickers?|kürzel|tickersymbol)$/u.test(plainHeader(header)),
  );

const hasSize = ({ quantity, value, weight, cost }: Columns): boolean =>
  [quantity, value, weight, cost].some((at) => at !== undefined);
