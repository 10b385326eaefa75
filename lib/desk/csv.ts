import Papa from 'papaparse';
import { disarmed, FORMULA } from '@/lib/model/formula';

/**
 * A table as CSV with a header row. Cells that a spreadsheet would run as a formula are disarmed: the texts come
 * from web pages.
 */
export const toCsv = (
  header: readonly string[],
  rows: readonly (readonly (string | number | undefined)[])[],
): string =>
  Papa.unparse(
    { fields: [...header], data: rows.map((row) => row.map(cellOf)) },
    { escapeFormulae: FORMULA },
  );

const cellOf = <T>(cell: T): T | string => (typeof cell === 'string' ? disarmed(cell) : cell);
