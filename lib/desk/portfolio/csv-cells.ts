import { unescapeFormulas } from '@/lib/util/formula';
import type { Columns } from './csv-columns';
import type { Column } from './csv-headers';

/** The cell of a row in a column, without spaces around; empty where the table has no such column. */
export type TextOf = (column: Column) => string;

/**
 * The cells of a row by column. The apostrophe that keeps a spreadsheet from running a text as a formula is ours, and
 * `="00700"` is how a text is kept from becoming a number.
 */
export const textsOf =
  (cells: readonly string[], { columns }: { columns: Columns }): TextOf =>
  (column) =>
    unescapeFormulas(cells[columns[column] ?? -1]?.trim() ?? '')
      .replace(/^="(.*)"$/su, '$1')
      .trim();
