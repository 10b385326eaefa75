import { DAY } from '@/lib/util/time';
import type { Database } from '../database';
import { patchPreferences, readPreferences } from '../preferences';

/** The tables that are synced to the reader's other machines. */
export const SYNCED = ['portfolios', 'rules', 'searches', 'feeds'] as const;
/** A table that is synced. */
export type SyncedTable = (typeof SYNCED)[number];

/** When a row was last written or deleted, on any machine; milliseconds since 1970. */
export interface Change {
  at: number;
  gone?: true;
}

/** By `<table> <id>`. Deletions are kept too, or another machine would bring the row back. */
export type Changes = Readonly<Record<string, Change>>;

/** The key of a row in `Changes`. */
export const changeKey = (table: SyncedTable, id: string): string => `${table} ${id}`;

/** How long deletions are kept: a machine offline for longer may bring deleted rows back. */
const REMEMBERED = 180 * DAY;

/** Last write wins: keeps the later of two changes to each row. */
export function mergeChanges(own: Changes, other: Changes): Changes {
  const later = { ...own };
  for (const [key, change] of Object.entries(other))
    if (change.at > (own[key]?.at ?? Number.NEGATIVE_INFINITY)) later[key] = change;
  return later;
}

const withoutOld = (changes: Changes, now: number): Changes =>
  Object.fromEntries(Object.entries(changes).filter(([, { at, gone }]) => !gone || at > now - REMEMBERED));

/** Records changes to rows that were just written or deleted here. */
export async function noteChanges(db: Database, changes: Changes, now: number): Promise<void> {
  await db.transaction('rw', db.preferences, async () => {
    const { changes: before = {} } = await readPreferences(db);
    await patchPreferences(db, { changes: withoutOld(mergeChanges(before, changes), now) });
  });
}
