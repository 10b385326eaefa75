import Papa from 'papaparse';
import { type Column, columnsOf, isHeader, isHeaderOfNames } from './csv-columns';

/** The rows below the header that names a symbol and a size. */
export interface CsvTable {
  rows: string[][];
  /** Number of `rows[0]` in the file, counted from 1. */
  firstRow: number;
  columns: Partial<Record<Column, number>>;
  decimalComma: boolean;
}

const DELIMITERS = [',', ';', '\t', '|'];
/** Brokers write account names and dates above the header. */
const HEADER_ROWS = 40;

/** Finds the table of holdings, whatever separates its cells; `undefined` where no row names securities and a size. */
export const findTable = (csv: string): CsvTable | undefined =>
  firstFound(csv, isHeader) ?? firstFound(csv, isHeaderOfNames);

type IsHeader = (row: readonly string[]) => boolean;

/** Lines above the header mislead every guess at the delimiter: the right one is that which makes a header appear. */
function firstFound(csv: string, isHeaderRow: IsHeader): CsvTable | undefined {
  for (const delimiter of DELIMITERS) {
    const found = tableOf(Papa.parse<string[]>(csv, { delimiter }).data, delimiter === ';', isHeaderRow);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A statement may have other tables below, of trades for one: the next header ends this one. */
function tableOf(all: string[][], decimalComma: boolean, isHeaderRow: IsHeader): CsvTable | undefined {
  const section = sectionOf(all, isHeaderRow);
  const rows = section ?? all;
  const header = rows.slice(0, section ? undefined : HEADER_ROWS).findIndex(isHeaderRow);
  if (header < 0) return undefined;
  const names = rows[header]!.join();
  const next = rows.findIndex((row, at) => at > header && isHeaderRow(row) && row.join() !== names);
  return {
    columns: columnsOf(rows[header]!),
    decimalComma,
    rows: rows.slice(header + 1, next < 0 ? undefined : next).map((row) => (row.join() === names ? [] : row)),
    firstRow: header + 2,
  };
}

/**
 * Statements in sections begin each row with the section's name and "Header", "Data" or "Total". @returns the first
 * section that has holdings, its totals and single lots blank like all other rows, so that rows keep their numbers
 */
function sectionOf(rows: string[][], isHeaderRow: IsHeader): string[][] | undefined {
  const name = rows.find((row) => row[1] === 'Header' && isHeaderRow(row))?.[0];
  if (name === undefined) return undefined;
  const belongs = ([section, kind, part]: string[]) =>
    section === name && (kind === 'Header' || (kind === 'Data' && part !== 'Lot'));
  return rows.map((row) => (belongs(row) ? row : []));
}
