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

/** The name of a line, its table, and what its row must be. */
const ROWS = {
  portfolio: { table: 'portfolios', schema: portfolioSchema },
  rule: { table: 'rules', schema: ruleSchema },
  feed: { table: 'feeds', schema: feedSchema },
  search: { table: 'searches', schema: savedSearchSchema },
  firing: { table: 'firings', schema: firingSchema },
} as const;

/** A table that an import fills row by row. */
export type RowTable = (typeof ROWS)[keyof typeof ROWS]['table'];

/** A row with the table that it belongs into. */
export interface TableRow {
  table: RowTable;
  row: { id: string };
  /** Of a feed: the items that it has brought where the file was written. */
  seen?: LastSeen;
}

/**
 * A row of one of the small tables, or `undefined` where the line is none or its row is not whole. What an administrator
 * had preset where the file was written is the reader's own here: or this machine's policy would take it away again.
 */
export function checkedRow(line: Readonly<Record<string, unknown>>): TableRow | undefined {
  for (const [name, { table, schema }] of Object.entries(ROWS)) {
    if (line[name] === undefined) continue;
    const result = v.safeParse(schema, line[name]);
    if (result.success) return { table, row: ownRow(result.output), ...(name === 'feed' && seenIn(line)) };
  }
  return undefined;
}

function seenIn({ seen }: Readonly<Record<string, unknown>>): Pick<TableRow, 'seen'> {
  const result = v.safeParse(seenItemsSchema, seen);
  return result.success ? { seen: new Map(result.output) } : {};
}

const ownRow = ({ managed: _, ...row }: { id: string; managed?: boolean }): { id: string } => row;
