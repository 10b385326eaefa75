import type { Column } from './csv-columns';
import { csvNumber } from './csv-number';
import type { CsvTable } from './csv-table';
import type { Holding } from './portfolio';

/** What is wrong with a file, or with one of its rows (`row` counts from 1 as spreadsheets do). */
export interface CsvError {
  row: number;
  code: 'no-header' | 'empty' | 'too-many-rows' | 'bad-symbol' | 'unknown-name' | 'bad-number' | 'no-size';
  /** The cell, as written. */
  value: string;
  column?: Column;
}

/** Rows of a file, and so names that are looked up, at most. */
export const MOST_ROWS = 20_000;
/** In UTF-16 code units: what is longer is no name. */
export const LONGEST_NAME = 300;

/** Ticker symbols by the name of the security, as the file writes it. */
export type SymbolsByName = ReadonlyMap<string, string>;

/** The cell of a row in a column, without spaces around; empty where the table has no such column. */
export type TextOf = (column: Column) => string;

const SYMBOL = /^[A-Z0-9][A-Z0-9.]{0,11}$/u;
/** An ISIN looks like a symbol, and is none. */
const ISIN = /^[A-Z]{2}[A-Z0-9]{9}\d$/u;
const NOT_HOLDINGS =
  /^(?:totals?|account total|subtotal|cash|cash & cash investments|pending activity|summe|gesamt|saldo|guthaben|kontostand|barbestand|verrechnungskonto)\b/iu;
const NUMBERS = ['quantity', 'price', 'cost', 'value', 'weight'] as const;

export const textsOf =
  (cells: readonly string[], { columns }: CsvTable): TextOf =>
  (column) =>
    cells[columns[column] ?? -1]?.trim() ?? '';

/** Footers, totals and cash have no symbol, or words in its place and no quantity; a notice is one long cell. */
export function isHolding(cells: readonly string[], table: CsvTable): boolean {
  const textOf = textsOf(cells, table);
  const security = textOf(table.columns.symbol === undefined ? 'name' : 'symbol');
  const filled = cells.filter((cell) => cell.trim() !== '').length;
  if (security === '' || filled < 2 || NOT_HOLDINGS.test(security) || /\*\*$/u.test(security)) return false;
  return isSymbol(plainSymbol(security)) || table.columns.quantity === undefined || textOf('quantity') !== '';
}

/** Whether a row has a name in the place of a symbol. */
export const isNameNeeded = (textOf: TextOf): boolean =>
  textOf('name') !== '' && !isSymbol(plainSymbol(textOf('symbol')));

/** The holding of a row, or what is wrong with it. */
export function readRow(
  textOf: TextOf,
  row: number,
  symbols: SymbolsByName,
  decimalComma: boolean,
): Holding | CsvError {
  const symbol = isNameNeeded(textOf) ? symbols.get(textOf('name')) : plainSymbol(textOf('symbol'));
  if (symbol === undefined || !isSymbol(symbol)) return { row, ...withoutSymbol(textOf) };
  const holding: Holding = { symbol };
  for (const column of NUMBERS) {
    const number = csvNumber(textOf(column), decimalComma);
    if (Number.isNaN(number)) return { row, code: 'bad-number', value: textOf(column), column };
    if (number !== undefined)
      holding[column] = column === 'weight' && textOf(column).includes('%') ? number / 100 : number;
  }
  if (!NUMBERS.some((column) => column !== 'price' && holding[column] !== undefined))
    return { row, code: 'no-size', value: symbol };
  return {
    ...holding,
    ...(textOf('name') && { name: textOf('name') }),
    ...(textOf('sector') && { sector: textOf('sector') }),
  };
}

function withoutSymbol(textOf: TextOf): Omit<CsvError, 'row'> {
  const [symbol, name] = [textOf('symbol'), textOf('name')];
  return name !== '' && (symbol === '' || ISIN.test(symbol))
    ? { code: 'unknown-name', value: name, column: 'name' }
    : { code: 'bad-symbol', value: symbol, column: 'symbol' };
}

const isSymbol = (symbol: string): boolean => SYMBOL.test(symbol) && !ISIN.test(symbol);

/** `NASDAQ:AAPL`, `AAPL:xnas` and `BRK/B`, `BRK B`, `BRK-B` as symbols are written here: `AAPL`, `BRK.B`. */
const plainSymbol = (text: string): string =>
  text
    .replace(/:x[a-z]{3}$/u, '')
    .toUpperCase()
    .replace(/^[A-Z]+:\s*/u, '')
    .replace(/^([A-Z]{1,5})[-/ ]([A-Z])$/u, '$1.$2');
