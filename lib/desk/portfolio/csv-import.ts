import Papa from 'papaparse';
import { type Column, columnsOf, isHeader } from './csv-columns';
import { csvNumber } from './csv-number';
import type { Holding } from './portfolio';

/** What is wrong with a file, or with one of its rows (`row` counts from 1 as spreadsheets do). */
export interface CsvError {
  row: number;
  code: 'no-header' | 'empty' | 'too-many-rows' | 'bad-symbol' | 'bad-number' | 'no-size';
  /** The cell, as written. */
  value: string;
  column?: Column;
}

/** All holdings or none. */
export type CsvImport =
  | { ok: true; holdings: Holding[]; skipped: number }
  | { ok: false; errors: CsvError[] };

const DELIMITERS = [',', ';', '\t', '|'];
const MOST_ROWS = 20_000;
const MOST_ERRORS = 100;
/** Brokers write account names and dates above the header. */
const HEADER_ROWS = 40;
const SYMBOL = /^[A-Z0-9][A-Z0-9.]{0,11}$/u;
const NOT_HOLDINGS =
  /^(total|totals|account total|subtotal|cash|cash & cash investments|pending activity|summe|gesamt)\b/iu;
const NUMBERS = ['quantity', 'price', 'cost', 'value', 'weight'] as const;

interface Table {
  rows: string[][];
  /** Number of `rows[0]` in the file. */
  firstRow: number;
  columns: Partial<Record<Column, number>>;
  decimalComma: boolean;
}

/** Reads holdings out of a broker's export or a list of one's own. Nothing is taken where one row is wrong. */
export function importHoldings(text: string): CsvImport {
  const csv = text.replace(/^\uFEFF/u, '');
  const table = DELIMITERS.flatMap((delimiter) => tableOf(csv, delimiter) ?? [])[0];
  if (table === undefined) return failed({ row: 1, code: 'no-header', value: csv.trimStart().slice(0, 200) });
  if (table.rows.length > MOST_ROWS) return failed({ row: MOST_ROWS, code: 'too-many-rows', value: '' });
  return collect(table);
}

/** Lines above the header mislead every guess at the delimiter: the right one is that which makes a header appear. */
function tableOf(csv: string, delimiter: string): Table | undefined {
  const { data: rows } = Papa.parse<string[]>(csv, { delimiter });
  const header = rows.slice(0, HEADER_ROWS).findIndex(isHeader);
  if (header < 0) return undefined;
  const decimalComma = delimiter === ';';
  return {
    columns: columnsOf(rows[header]!),
    decimalComma,
    rows: rows.slice(header + 1),
    firstRow: header + 2,
  };
}

const failed = (...errors: CsvError[]): CsvImport => ({ ok: false, errors });

function collect(table: Table): CsvImport {
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

/** Footers, totals and cash have no symbol, or a word in its place; a notice is one long cell. */
function isHolding(cells: readonly string[], { columns }: Table): boolean {
  const symbol = cells[columns.symbol!]?.trim() ?? '';
  const filled = cells.filter((cell) => cell.trim() !== '').length;
  return symbol !== '' && filled > 1 && !NOT_HOLDINGS.test(symbol) && !/\*\*$/u.test(symbol);
}

function readRow(
  cells: readonly string[],
  row: number,
  { columns, decimalComma }: Table,
): Holding | CsvError {
  const text = (column: Column) => cells[columns[column] ?? -1]?.trim() ?? '';
  const symbol = plainSymbol(text('symbol'));
  if (!SYMBOL.test(symbol)) return { row, code: 'bad-symbol', value: text('symbol'), column: 'symbol' };
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

/** `NASDAQ:AAPL` and `BRK/B`, `BRK B`, `BRK-B` as symbols are written here: `AAPL`, `BRK.B`. */
const plainSymbol = (text: string): string =>
  text
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
