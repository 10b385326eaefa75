import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import Papa from 'papaparse';

/** A row of a CSV file with its position, for error messages. */
export interface Row<Column extends string> {
  values: Record<Column, string>;
  /** For example `us-listings.csv line 17`. */
  where: string;
}

/** Reads a CSV file with a header. @throws naming file and line if a row is broken or a column is missing. */
export function readRows<Column extends string>(path: string, columns: readonly Column[]): Row<Column>[] {
  const file = basename(path);
  const { data } = Papa.parse<string[]>(readFileSync(path, 'utf8'), { skipEmptyLines: true });
  const header = data[0] ?? [];
  const missing = columns.find((column) => !header.includes(column));
  if (missing !== undefined) throw new Error(`${file}: no column "${missing}"`);
  return data.slice(1).map((cells, at) => rowOf(header, cells, columns, `${file} line ${at + 2}`));
}

function rowOf<Column extends string>(
  header: readonly string[],
  cells: readonly string[],
  columns: readonly Column[],
  where: string,
): Row<Column> {
  if (cells.length !== header.length) {
    throw new Error(`${where}: ${cells.length} cells where ${header.length} are needed: ${cells.join(',')}`);
  }
  const values = Object.fromEntries(columns.map((column) => [column, cells[header.indexOf(column)]?.trim()]));
  return { values: values as Record<Column, string>, where };
}
