import Papa from 'papaparse';
import { FORMULA } from '@/lib/model/formula';

/**
 * A table as CSV with a header row. Cells that a spreadsheet would run as a formula are disarmed: the texts come
 * from web pages.
 */
export const toCsv = (
  header: readonly string[],
  rows: readonly (readonly (string | number | undefined)[])[],
): string =>
  Papa.unparse({ fields: [...header], data: rows.map((row) => [...row]) }, { escapeFormulae: FORMULA });
