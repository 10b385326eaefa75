import type { CsvError } from '@/lib/model/csv-error';
import { type TextOf, textsOf } from './csv-cells';
import { currencyOf, inOneCurrency, type ReadRow, rateOf } from './csv-money';
import { isNameNeeded, MAX_ROWS, MAX_SECURITY_NAME_LENGTH, readRow, type SymbolsByName } from './csv-row';
import { isHolding } from './csv-skip';
import { type CsvTable, findTable } from './csv-table';
import { mergeLots } from './merge-lots';
import type { Holding } from './portfolio';

/** The holdings found in a file. */
export interface CsvImport {
  /** Several lots of one symbol form one holding. */
  holdings: Holding[];
  /** Number of rows that `holdings` were made from. */
  rows: number;
  /** Errors by row. The reader decides whether to import the holdings without those rows. */
  errors: CsvError[];
}

/** Names of the securities for which a file gives no symbol. Look them up and pass the result to `importHoldings`. */
export function namesWithoutSymbol(text: string): string[] {
  const table = findTable(plainText(text));
  if (table === undefined || refusalOf(table) !== undefined) return [];
  const rows = table.rows.filter((cells) => isHolding(cells, table)).map((cells) => textsOf(cells, table));
  const names = new Set(rows.filter(isNameNeeded).map((textOf) => textOf('name')));
  return [...names].filter(({ length }) => length <= MAX_SECURITY_NAME_LENGTH);
}

/** Reads holdings from a broker's export or a handmade list. */
export function importHoldings(text: string, symbols: SymbolsByName = new Map()): CsvImport {
  const csv = plainText(text);
  const table = findTable(csv);
  if (table === undefined) return failed({ row: 1, code: 'no-header', value: csv.trimStart().slice(0, 200) });
  const refusal = refusalOf(table);
  if (refusal !== undefined) return failed(refusal);
  const { holdings, errors } = readRows(table, symbols);
  const rows = holdings.length;
  if (rows + errors.length === 0) return failed({ row: table.firstRow, code: 'empty', value: '' });
  if (!isUnderstood(errors, rows)) return failed(...errors);
  return { holdings: mergeLots(holdings, table.isOwn), rows, errors };
}

/** Removes the byte order mark and unifies line ends: the parser would expect the first kind it meets everywhere. */
const plainText = (text: string): string => text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
/** Nothing is imported. */
const failed = (...errors: CsvError[]): CsvImport => ({ holdings: [], rows: 0, errors });

/** Why the whole table must be refused, if it must. */
function refusalOf({ rows, isCut, isTrades, firstRow, columns }: CsvTable): CsvError | undefined {
  if (isTrades) return { row: firstRow - 1, code: 'transactions', value: '' };
  if (columns.symbol === undefined && columns.name === undefined)
    return { row: 1, code: 'no-header', value: '' };
  return isCut || rows.length > MAX_ROWS ? { row: MAX_ROWS, code: 'too-many-rows', value: '' } : undefined;
}

/** If most numbers are unreadable, the readable ones may have been misread as well. */
const isUnderstood = (errors: readonly CsvError[], read: number): boolean =>
  errors.filter(({ code }) => code === 'bad-number').length <= read;

/** The holdings of all rows, in one currency, and the errors of the other rows. */
function readRows(table: CsvTable, symbols: SymbolsByName): Omit<CsvImport, 'rows'> {
  const wrong: CsvError[] = [];
  const read: ReadRow[] = [];
  for (const [at, cells] of table.rows.entries()) {
    const textOf = textsOf(cells, table);
    const row = table.firstRow + at;
    const found = holdingOf(cells, row, symbols, table);
    if (found === undefined) continue;
    if ('code' in found) wrong.push(found);
    else read.push({ holding: found, row, ...moneyOf(textOf, table) });
  }
  const { holdings, errors } = inOneCurrency(read, table);
  return { holdings, errors: [...wrong, ...errors].sort((a, b) => a.row - b.row) };
}

/** The holding of a row, or its error; `undefined` if the row is not a holding. */
function holdingOf(cells: string[], row: number, symbols: SymbolsByName, table: CsvTable) {
  // An unclosed quoted cell contains everything below it.
  if (row === table.openQuote)
    return { row, code: 'open-quote', value: cells.join(' ').slice(0, 80) } as const;
  return isHolding(cells, table) ? readRow(textsOf(cells, table), row, symbols, table) : undefined;
}

function moneyOf(textOf: TextOf, table: CsvTable): Pick<ReadRow, 'currency' | 'rate'> {
  const rate = rateOf(textOf, table);
  return { currency: currencyOf(textOf), ...(rate !== undefined && { rate }) };
}
