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

/** What a document must be to be taken in. One of a version that kept no account of changes gets an empty one. */
export const syncDocumentSchema = v.object({
  changes: v.optional(changesSchema, {}),
  settings: v.exactOptional(v.object(SYNCED_SETTINGS)),
  portfolios: v.array(portfolioSchema),
  rules: v.array(ruleSchema),
  searches: v.array(savedSearchSchema),
  feeds: v.array(v.object({ url: feedUrlSchema, title: v.string() })),
});

/** What is synced to the reader's other machines: choices, never what was read. */
export type SyncDocument = v.InferOutput<typeof syncDocumentSchema>;

/** What this machine would sync now; what an administrator preset is left out. */
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

/** What came of another machine's document. */
interface Applied {
  /** This machine knows of something that the other does not. */
  isAhead: boolean;
  /** Settings that are to hold from now on, where the other's are later. */
  settings?: SyncedSettings;
}

/**
 * Takes in what another machine wrote. Last write wins: of each row the later version, and deletions that are later
 * than it. What an administrator preset stays.
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

/** @returns whether a row is here that the other machine has never heard of */
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
  // How a feed stands is this machine's own: one that is here is not begun again.
  const mayPut = ({ id }: Row) => !own.has(id) || (name !== 'feeds' && !own.get(id)?.managed);
  await table.bulkPut(theirs.filter((row) => mayPut(row) && isLater(row.id, row)));
  const missing = [...own.values()].filter(({ id, managed }) => !managed && !present.has(id));
  const isGone = ({ id }: Row) => changes.theirs[changeKey(name, id)]?.gone === true;
  await table.bulkDelete(missing.filter((row) => isGone(row) && isLater(row.id)).map(({ id }) => id));
  return missing.some((row) => !isGone(row));
}

/** Rows from before changes were noted have the time that they carry themselves, if any. */
const timeOf = (change: Change | undefined, row?: Row): number =>
  change?.at ?? (row === undefined ? -1 : (row.updated ?? 0));
