import { unescapeFormulas } from '@/lib/util/formula';
import type { Columns } from './csv-columns';
import type { Column } from './csv-headers';

/** Reads a column of a row, trimmed; empty if the table has no such column. */
export type TextOf = (column: Column) => string;

/**
 * A row's cells by column. Removes two kinds of quoting: the apostrophe that our export puts before a formula, and
 * `="00700"`, which keeps a text from becoming a number.
 */
export const textsOf =
  (cells: readonly string[], { columns }: { columns: Columns }): TextOf =>
  (column) =>
    unescapeFormulas(cells[columns[column] ?? -1]?.trim() ?? '')
      .replace(/^="(.*)"$/su, '$1')
      .trim();
