import * as v from 'valibot';
import { MAX_NAME_LENGTH } from '@/lib/model/lengths';
import { oneLine } from '@/lib/util/one-line';
import type { Database } from './database';
import { newFeed } from './feeds/feed-store';
import type { Portfolio } from './portfolio/portfolio';
import { readPreferences } from './preferences';
import { feedUrlSchema, symbolSchema } from './schemas';
import { validFields } from './valid-fields';

const symbols = v.pipe(v.array(symbolSchema), v.maxLength(1_000));

/** Entries of each list that hold; those after them do not. */
const MAX_ENTRIES = 1_000;

/** The entries of a list that are right; one that is wrong, or too many, does not take the others with it. */
const listOf = <T extends v.GenericSchema>(entry: T) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((entries) => {
      const results = entries.map((each) => v.safeParse(entry, each));
      return results.flatMap(({ success, output }) => (success ? [output] : [])).slice(0, MAX_ENTRIES);
    }),
  );

/** Each part stands for itself: one that is wrong is left out, the others hold. */
const PARTS = {
  watchlists: listOf(
    v.object({ name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(MAX_NAME_LENGTH)), symbols }),
  ),
  feeds: listOf(
    v.object({ url: feedUrlSchema, title: v.optional(v.pipe(v.string(), v.transform(oneLine)), '') }),
  ),
  sites: listOf(v.pipe(v.string(), v.maxLength(253))),
  retentionDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3_650)),
};

/** What an administrator preset; see `public/managed-schema.json` and docs/managed-storage.md. */
export interface Policy {
  watchlists: { name: string; symbols: string[] }[];
  feeds: { url: string; title: string }[];
  /** Hosts on which auto-scoring is on without being asked for, where the browser's own policy allows them. */
  sites: string[];
  retentionDays?: number;
}

/** The policy in what `storage.managed.get` gave. */
export function readPolicy(stored: unknown): Policy {
  return { watchlists: [], feeds: [], sites: [], ...validFields(PARTS, stored) };
}

/** Makes the managed watchlists and feeds those of the policy; what the reader made stays. */
export async function applyPolicy(db: Database, policy: Policy, now: number): Promise<void> {
  const watchlists = policy.watchlists.map((each) => managedList(each, now));
  const feeds = policy.feeds.map(({ url, title }) => ({ ...newFeed(url, now, title), managed: true }));
  await db.transaction('rw', db.portfolios, db.feeds, db.preferences, async () => {
    await dropOthers(db.portfolios, watchlists);
    await dropOthers(db.feeds, feeds);
    await db.portfolios.bulkPut(watchlists);
    await applyRetention(db, policy.retentionDays);
    const known = await db.feeds.bulkGet(feeds.map(({ id }) => id));
    // One that is there already is either managed and goes on, or the reader's own and stays theirs.
    await db.feeds.bulkPut(feeds.filter((_, at) => known[at] === undefined));
  });
}

/** The administrator's word on retention, and its end: then the reader's own holds again. */
async function applyRetention(db: Database, retentionDays: number | undefined): Promise<void> {
  const { managed, ownRetentionDays, ...rest } = await readPreferences(db);
  if (retentionDays === undefined && !managed) return;
  const own = ownRetentionDays ?? rest.retentionDays;
  await db.preferences.put(
    retentionDays === undefined
      ? { ...rest, retentionDays: own }
      : { ...rest, retentionDays, ownRetentionDays: own, managed: true },
  );
}

const managedList = ({ name, symbols: list }: Policy['watchlists'][number], now: number): Portfolio => ({
  id: `managed:${name}`,
  name,
  kind: 'watchlist',
  holdings: list.map((symbol) => ({ symbol })),
  created: now,
  updated: now,
  managed: true,
});

/** Removes what a policy had put there and no longer names. */
async function dropOthers(
  table: Database['portfolios'] | Database['feeds'],
  kept: readonly { id: string }[],
): Promise<void> {
  const ids = new Set(kept.map(({ id }) => id));
  const managed = await (table as Database['feeds']).filter((row) => row.managed === true).primaryKeys();
  await table.bulkDelete(managed.filter((id) => !ids.has(id)));
}
