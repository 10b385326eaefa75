import Papa from 'papaparse';
import { escapeFormulas, FORMULA } from './formula';

type CsvRow = readonly (string | number | undefined)[];

/**
 * Rows as CSV, separated by line ends. Cells that a spreadsheet would run as a formula are escaped, as their texts come
 * from web pages.
 */
export const csvRows = (rows: readonly CsvRow[]): string =>
  Papa.unparse(
    rows.map((row) => row.map(cellOf)),
    { escapeFormulae: FORMULA },
  );

const cellOf = <T>(cell: T): T | string => (typeof cell === 'string' ? escapeFormulas(cell) : cell);
