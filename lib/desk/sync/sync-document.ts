import * as v from 'valibot';
import type { Database } from '../database';
import { newFeed } from '../feeds/feed-store';
import { patchPreferences, readPreferences } from '../preferences';
import { feedUrlSchema, portfolioSchema, ruleSchema, savedSearchSchema } from '../schemas';
import { type Change, type Changes, changeKey, mergeChanges, SYNCED, type SyncedTable } from './sync-changes';
import { SETTINGS_CHANGE, SYNCED_SETTINGS, type SyncedSettings } from './sync-settings';

const changesSchema = v.record(
  v.pipe(v.string(), v.maxLength(9_100)),
  v.object({ at: v.pipe(v.number(), v.minValue(0)), gone: v.exactOptional(v.literal(true)) }),
);

/** Schema of a synced document. Older versions kept no changes; theirs default to none. */
export const syncDocumentSchema = v.object({
  changes: v.optional(changesSchema, {}),
  settings: v.exactOptional(v.object(SYNCED_SETTINGS)),
  portfolios: v.array(portfolioSchema),
  rules: v.array(ruleSchema),
  searches: v.array(savedSearchSchema),
  feeds: v.array(v.object({ url: feedUrlSchema, title: v.string() })),
});

/** What is synced to the reader's other machines: the reader's choices, never what was read. */
export type SyncDocument = v.InferOutput<typeof syncDocumentSchema>;

/** This machine's document, without what an administrator preset. */
export async function syncDocument(db: Database): Promise<SyncDocument> {
  const [portfolios, rules, searches, feeds, { changes = {}, settings }] = await Promise.all([
    db.portfolios.filter(({ managed }) => !managed).toArray(),
    db.rules.toArray(),
    db.searches.toArray(),
    db.feeds.filter(({ managed }) => !managed).toArray(),
    readPreferences(db),
  ]);
  const named = feeds.map(({ id, title }) => ({ url: id, title }));
  return { changes, portfolios, rules, searches, feeds: named, ...(settings && { settings }) };
}

interface Row {
  id: string;
  updated?: number;
  managed?: boolean;
}

/** Result of applying another machine's document. */
interface Applied {
  /** This machine knows something that the other does not. */
  isAhead: boolean;
  /** The other machine's settings, if they are later and must be applied. */
  settings?: SyncedSettings;
}

/**
 * Applies what another machine wrote. Last write wins: the later version of each row, unless it was deleted later
 * still. What an administrator preset stays.
 */
export function applySync(db: Database, document: SyncDocument, now: number): Promise<Applied> {
  const rows: Record<SyncedTable, readonly Row[]> = {
    ...document,
    feeds: document.feeds.map(({ url, title }) => newFeed(url, now, title)),
  };
  const tables = [db.portfolios, db.rules, db.searches, db.feeds, db.preferences];
  return db.transaction('rw', tables, async () => {
    const { changes = {} } = await readPreferences(db);
    const merged = mergeChanges(changes, document.changes);
    const isNewer = timeOf(document.changes[SETTINGS_CHANGE]) > timeOf(changes[SETTINGS_CHANGE]);
    const settings = isNewer && document.settings ? { settings: document.settings } : {};
    await patchPreferences(db, { changes: merged, ...settings });
    let isAhead = Object.entries(merged).some(([key, { at }]) => at !== document.changes[key]?.at);
    for (const table of SYNCED)
      isAhead =
        (await mergeTable(db, table, rows[table], { own: changes, theirs: document.changes })) || isAhead;
    return { isAhead, ...settings };
  });
}

/** @returns whether this machine has a row that the other has never seen */
async function mergeTable(
  db: Database,
  name: SyncedTable,
  theirs: readonly Row[],
  changes: Record<'own' | 'theirs', Changes>,
): Promise<boolean> {
  const table = db.table<Row, string>(name);
  const own = new Map((await table.toArray()).map((row) => [row.id, row]));
  const present = new Set(theirs.map(({ id }) => id));
  const isLater = (id: string, row?: Row) => {
    const key = changeKey(name, id);
    return timeOf(changes.theirs[key], row) > timeOf(changes.own[key], own.get(id));
  };
  // The polling state of a feed is local: an existing feed is not overwritten.
  const mayPut = ({ id }: Row) => !own.has(id) || (name !== 'feeds' && !own.get(id)?.managed);
  await table.bulkPut(theirs.filter((row) => mayPut(row) && isLater(row.id, row)));
  const missing = [...own.values()].filter(({ id, managed }) => !managed && !present.has(id));
  const isGone = ({ id }: Row) => changes.theirs[changeKey(name, id)]?.gone === true;
  await table.bulkDelete(missing.filter((row) => isGone(row) && isLater(row.id)).map(({ id }) => id));
  return missing.some((row) => !isGone(row));
}

/** Rows written before changes were recorded use their own time, if any. */
const timeOf = (change: Change | undefined, row?: Row): number =>
  change?.at ?? (row === undefined ? -1 : (row.updated ?? 0));
