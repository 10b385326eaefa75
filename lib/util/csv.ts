import Papa from 'papaparse';
import { disarmed, FORMULA } from './formula';

type CsvRow = readonly (string | number | undefined)[];

/**
 * Rows as CSV, with line ends between them. Cells that a spreadsheet would run as a formula are disarmed: the texts
 * come from web pages.
 */
export const csvRows = (rows: readonly CsvRow[]): string =>
  Papa.unparse(
    rows.map((row) => row.map(cellOf)),
    { escapeFormulae: FORMULA },
  );

const cellOf = <T>(cell: T): T | string => (typeof cell === 'string' ? disarmed(cell) : cell);
