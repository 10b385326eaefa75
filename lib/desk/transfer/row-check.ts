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

/** What a row of each table must be. */
const SCHEMAS = {
  portfolios: portfolioSchema,
  rules: ruleSchema,
  feeds: feedSchema,
  searches: savedSearchSchema,
  firings: firingSchema,
} as const satisfies Record<RowTable, unknown>;

/** A row with the table that it belongs into. */
export interface TableRow {
  table: RowTable;
  row: { id: string };
  /** Of a feed: the items that it has brought where the file was written. */
  seen?: LastSeen;
}

/**
 * A row of one of the small tables, or `undefined` where the line is something else or its row is not whole. What an
 * administrator had preset where the file was written is the reader's own here: this machine's policy would remove it.
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
