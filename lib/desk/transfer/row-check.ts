import * as v from 'valibot';
import type { LastSeen } from '../feeds/seen-items';
import {
  feedSchema,
  firingSchema,
  portfolioSchema,
  ruleSchema,
  savedSearchSchema,
  seenItemsSchema,
} from '../schemas';
import { ROW_TABLES, type RowTable } from './row-tables';

/** The schema of each table's rows. */
const SCHEMAS = {
  portfolios: portfolioSchema,
  rules: ruleSchema,
  feeds: feedSchema,
  searches: savedSearchSchema,
  firings: firingSchema,
} as const satisfies Record<RowTable, unknown>;

/** A row and its table. */
export interface TableRow {
  table: RowTable;
  row: { id: string };
  /** For a feed: the items seen where the file was written. */
  seen?: LastSeen;
}

/**
 * Validates a line as a row of one of the small tables; `undefined` if it is something else, or invalid. Rows preset
 * by an administrator become the reader's own: otherwise this machine's policy would remove them.
 */
export function checkedRow(line: Readonly<Record<string, unknown>>): TableRow | undefined {
  for (const [name, table] of Object.entries(ROW_TABLES)) {
    if (line[name] === undefined) continue;
    const result = v.safeParse(SCHEMAS[table], line[name]);
    if (result.success) return { table, row: ownRow(result.output), ...(table === 'feeds' && seenIn(line)) };
  }
  return undefined;
}

function seenIn({ seen }: Readonly<Record<string, unknown>>): Pick<TableRow, 'seen'> {
  const result = v.safeParse(seenItemsSchema, seen);
  return result.success ? { seen: new Map(result.output) } : {};
}

const ownRow = ({ managed: _, ...row }: { id: string; managed?: boolean }): { id: string } => row;
