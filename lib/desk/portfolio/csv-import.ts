import type { Column } from './csv-columns';
import { csvNumber } from './csv-number';
import { type CsvTable, findTable, headerWithoutSymbol } from './csv-table';
import type { Holding } from './portfolio';

/** What is wrong with a file, or with one of its rows (`row` counts from 1 as spreadsheets do). */
export interface CsvError {
  row: number;
  code: 'no-header' | 'no-symbol' | 'empty' | 'too-many-rows' | 'bad-symbol' | 'bad-number' | 'no-size';
  /** The cell, as written. */
  value: string;
  column?: Column;
}

/** All holdings or none. */
export type CsvImport =
  | { ok: true; holdings: Holding[]; skipped: number }
  | { ok: false; errors: CsvError[] };

const MOST_ROWS = 20_000;
const MOST_ERRORS = 100;
const SYMBOL = /^[A-Z0-9][A-Z0-9.]{0,11}$/u;
/** An ISIN looks like a symbol, and is none. */
const ISIN = /^[A-Z]{2}[A-Z0-9]{9}\d$/u;
const NOT_HOLDINGS =
  /^(total|totals|account total|subtotal|cash|cash & cash investments|pending activity|summe|gesamt)\b/iu;
const NUMBERS = ['quantity', 'price', 'cost', 'value', 'weight'] as const;

/** Reads holdings out of a broker's export or a list of one's own. Nothing is taken where one row is wrong. */
export function importHoldings(text: string): CsvImport {
  const csv = text.replace(/^\uFEFF/u, '');
  const table = findTable(csv);
  if (table === undefined) return withoutTable(csv);
  if (table.rows.length > MOST_ROWS) return failed({ row: MOST_ROWS, code: 'too-many-rows', value: '' });
  return collect(table);
}

function withoutTable(csv: string): CsvImport {
  const header = headerWithoutSymbol(csv);
  if (header)
    return failed({ row: header.row, code: 'no-symbol', value: header.cells.join(', ').slice(0, 200) });
  return failed({ row: 1, code: 'no-header', value: csv.trimStart().slice(0, 200) });
}

const failed = (...errors: CsvError[]): CsvImport => ({ ok: false, errors });

function collect(table: CsvTable): CsvImport {
  const { rows, firstRow } = table;
  const errors: CsvError[] = [];
  const holdings: Holding[] = [];
  let skipped = 0;
  for (const [at, cells] of rows.entries()) {
    const read = isHolding(cells, table) ? readRow(cells, firstRow + at, table) : undefined;
    if (read === undefined) skipped += Number(cells.some((cell) => cell.trim() !== ''));
    else if ('code' in read) errors.push(read);
    else holdings.push(read);
  }
  if (errors.length > 0) return failed(...errors.slice(0, MOST_ERRORS));
  if (holdings.length === 0) return failed({ row: firstRow, code: 'empty', value: '' });
  return { ok: true, holdings: mergeLots(holdings), skipped };
}

/** Footers, totals and cash have no symbol, or words in its place and no quantity; a notice is one long cell. */
function isHolding(cells: readonly string[], { columns }: CsvTable): boolean {
  const symbol = cells[columns.symbol!]?.trim() ?? '';
  const filled = cells.filter((cell) => cell.trim() !== '').length;
  if (symbol === '' || filled < 2 || NOT_HOLDINGS.test(symbol) || /\*\*$/u.test(symbol)) return false;
  return isSymbol(plainSymbol(symbol)) || columns.quantity === undefined || !!cells[columns.quantity]?.trim();
}

function readRow(
  cells: readonly string[],
  row: number,
  { columns, decimalComma }: CsvTable,
): Holding | CsvError {
  const text = (column: Column) => cells[columns[column] ?? -1]?.trim() ?? '';
  const symbol = plainSymbol(text('symbol'));
  if (!isSymbol(symbol)) return { row, code: 'bad-symbol', value: text('symbol'), column: 'symbol' };
  const holding: Holding = { symbol };
  for (const column of NUMBERS) {
    const number = csvNumber(text(column), decimalComma);
    if (Number.isNaN(number)) return { row, code: 'bad-number', value: text(column), column };
    if (number !== undefined)
      holding[column] = column === 'weight' && text(column).includes('%') ? number / 100 : number;
  }
  if (!NUMBERS.some((column) => column !== 'price' && holding[column] !== undefined))
    return { row, code: 'no-size', value: symbol };
  return {
    ...holding,
    ...(text('name') && { name: text('name') }),
    ...(text('sector') && { sector: text('sector') }),
  };
}

const isSymbol = (symbol: string): boolean => SYMBOL.test(symbol) && !ISIN.test(symbol);

/** `NASDAQ:AAPL`, `AAPL:xnas` and `BRK/B`, `BRK B`, `BRK-B` as symbols are written here: `AAPL`, `BRK.B`. */
const plainSymbol = (text: string): string =>
  text
    .replace(/:x[a-z]{3}$/u, '')
    .toUpperCase()
    .replace(/^[A-Z]+:\s*/u, '')
    .replace(/^([A-Z]{1,5})[-/ ]([A-Z])$/u, '$1.$2');

/** Lots of one symbol are one holding: sizes add up, the price is that of the last lot. */
function mergeLots(holdings: readonly Holding[]): Holding[] {
  const bySymbol = new Map<string, Holding>();
  for (const lot of holdings) {
    const before = bySymbol.get(lot.symbol);
    const merged = { ...before, ...lot };
    for (const column of ['quantity', 'cost', 'value', 'weight'] as const)
      if (before?.[column] !== undefined) merged[column] = before[column] + (lot[column] ?? 0);
    bySymbol.set(lot.symbol, merged);
  }
  return [...bySymbol.values()];
}
