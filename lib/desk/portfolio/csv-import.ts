import {
  type CsvError,
  isHolding,
  isNameNeeded,
  LONGEST_NAME,
  MOST_ROWS,
  readRow,
  type SymbolsByName,
  textsOf,
} from './csv-row';
import { type CsvTable, findTable } from './csv-table';
import type { Holding } from './portfolio';

/**
 * All holdings or none. Where nothing else is wrong than names that are not known, `others` are the holdings that could
 * be taken without those: whether they should be is for the reader to say.
 */
export type CsvImport =
  | { ok: true; holdings: Holding[]; skipped: number }
  | { ok: false; errors: CsvError[]; others: Holding[] };

const MOST_ERRORS = 100;

/** The names of those of a file's securities that it gives no symbol for: to be looked up for `importHoldings`. */
export function namesWithoutSymbol(text: string): string[] {
  const table = findTable(withoutMark(text));
  if (table === undefined || table.rows.length > MOST_ROWS) return [];
  const rows = table.rows.filter((cells) => isHolding(cells, table)).map((cells) => textsOf(cells, table));
  const names = new Set(rows.filter(isNameNeeded).map((textOf) => textOf('name')));
  return [...names].filter(({ length }) => length <= LONGEST_NAME);
}

/** Reads holdings out of a broker's export or a list of one's own. Nothing is taken where one row is wrong. */
export function importHoldings(text: string, symbols: SymbolsByName = new Map()): CsvImport {
  const csv = withoutMark(text);
  const table = findTable(csv);
  if (table === undefined) return failed({ row: 1, code: 'no-header', value: csv.trimStart().slice(0, 200) });
  if (table.rows.length > MOST_ROWS) return failed({ row: MOST_ROWS, code: 'too-many-rows', value: '' });
  const { holdings, errors, skipped } = readRows(table, symbols);
  if (errors.length > 0) return refusedFor(errors, holdings);
  if (holdings.length === 0) return failed({ row: table.firstRow, code: 'empty', value: '' });
  return { ok: true, holdings: mergeLots(holdings), skipped };
}

const withoutMark = (text: string): string => text.replace(/^\uFEFF/u, '');
const failed = (error: CsvError): CsvImport => ({ ok: false, errors: [error], others: [] });

function refusedFor(errors: readonly CsvError[], holdings: readonly Holding[]): CsvImport {
  const areNamesAlone = errors.every(({ code }) => code === 'unknown-name');
  return {
    ok: false,
    errors: errors.slice(0, MOST_ERRORS),
    others: areNamesAlone ? mergeLots(holdings) : [],
  };
}

function readRows(table: CsvTable, symbols: SymbolsByName) {
  const { rows, firstRow, decimalComma } = table;
  const errors: CsvError[] = [];
  const holdings: Holding[] = [];
  let skipped = 0;
  for (const [at, cells] of rows.entries()) {
    const read = isHolding(cells, table)
      ? readRow(textsOf(cells, table), firstRow + at, symbols, decimalComma)
      : undefined;
    if (read === undefined) skipped += Number(cells.some((cell) => cell.trim() !== ''));
    else if ('code' in read) errors.push(read);
    else holdings.push(read);
  }
  return { holdings, errors, skipped };
}

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
