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

/** Most entries of each list; the rest is ignored. */
const MAX_ENTRIES = 1_000;

/** The valid entries of a list: one invalid entry, or too many, must not cost the others. */
const listOf = <T extends v.GenericSchema>(entry: T) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((entries) => {
      const results = entries.map((each) => v.safeParse(entry, each));
      return results.flatMap(({ success, output }) => (success ? [output] : [])).slice(0, MAX_ENTRIES);
    }),
  );

/** Each part is validated on its own: an invalid one is dropped, the others apply. */
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

/** Settings preset by an administrator; see `public/managed-schema.json` and docs/managed-storage.md. */
export interface Policy {
  watchlists: { name: string; symbols: string[] }[];
  feeds: { url: string; title: string }[];
  /** Hosts scored automatically without asking the reader, if the browser's own policy grants access. */
  sites: string[];
  retentionDays?: number;
}

/** Parses what `storage.managed.get` returned. */
export function readPolicy(stored: unknown): Policy {
  return { watchlists: [], feeds: [], sites: [], ...validFields(PARTS, stored) };
}

/** Replaces the managed watchlists and feeds by those of the policy; keeps what the reader made. */
export async function applyPolicy(db: Database, policy: Policy, now: number): Promise<void> {
  const watchlists = policy.watchlists.map((each) => managedList(each, now));
  const feeds = policy.feeds.map(({ url, title }) => ({ ...newFeed(url, now, title), managed: true }));
  await db.transaction('rw', db.portfolios, db.feeds, db.preferences, async () => {
    await dropOthers(db.portfolios, watchlists);
    await dropOthers(db.feeds, feeds);
    await db.portfolios.bulkPut(watchlists);
    await applyRetention(db, policy.retentionDays);
    const known = await db.feeds.bulkGet(feeds.map(({ id }) => id));
    // An existing feed stays as it is: it is already managed, or the reader's own.
    await db.feeds.bulkPut(feeds.filter((_, at) => known[at] === undefined));
  });
}

/** Applies the administrator's retention. When it is lifted, the reader's own choice applies again. */
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

/** Removes managed rows that the policy no longer names. */
async function dropOthers(
  table: Database['portfolios'] | Database['feeds'],
  kept: readonly { id: string }[],
): Promise<void> {
  const ids = new Set(kept.map(({ id }) => id));
  const managed = await (table as Database['feeds']).filter((row) => row.managed === true).primaryKeys();
  await table.bulkDelete(managed.filter((id) => !ids.has(id)));
}
