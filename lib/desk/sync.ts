import type { EntityTable } from 'dexie';
import * as v from 'valibot';
import type { Database } from './database';
import { newFeed } from './feeds/feed-store';
import { feedUrlSchema, portfolioSchema, ruleSchema, savedSearchSchema } from './schemas';

/** Bytes that one item of `storage.sync` may have, less its key and quotes (102,400 in all: https://developer.chrome.com/docs/extensions/reference/api/storage). */
const PIECE = 6_000;
const MOST_PIECES = 14;
const KEY = /^desk(\d+)$/u;

const documentSchema = v.object({
  updated: v.number(),
  portfolios: v.array(portfolioSchema),
  rules: v.array(ruleSchema),
  searches: v.array(savedSearchSchema),
  feeds: v.array(v.object({ url: feedUrlSchema, title: v.string() })),
});

/** What goes along to the reader's other machines: choices, never what was read. */
export type SyncDocument = v.InferOutput<typeof documentSchema>;

export async function syncDocument(db: Database, now: number): Promise<SyncDocument> {
  const [portfolios, rules, searches, feeds] = await Promise.all([
    db.portfolios.filter(({ managed }) => !managed).toArray(),
    db.rules.toArray(),
    db.searches.toArray(),
    db.feeds.filter(({ managed }) => !managed).toArray(),
  ]);
  return {
    updated: now,
    portfolios,
    rules,
    searches,
    feeds: feeds.map(({ id, title }) => ({ url: id, title })),
  };
}

/** Items for `storage.sync.set`; `undefined` where it is more than the browser takes. */
export function toSyncItems(document: SyncDocument): Record<string, string> | undefined {
  // Escaped to ASCII, so that characters are bytes.
  const text = JSON.stringify(document).replace(
    /[\u0080-\uffff]/gu,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const pieces = text.match(new RegExp(`.{1,${PIECE}}`, 'gsu')) ?? [];
  if (pieces.length > MOST_PIECES) return undefined;
  return Object.fromEntries([...Array(MOST_PIECES)].map((_, at) => [`desk${at}`, pieces[at] ?? '']));
}

/** The document in what `storage.sync.get` gave; `undefined` where there is none, or only a part has arrived. */
export function fromSyncItems(items: Readonly<Record<string, unknown>>): SyncDocument | undefined {
  const keys = Object.keys(items).filter((key) => KEY.test(key));
  const text = keys
    .sort((a, b) => Number(KEY.exec(a)![1]) - Number(KEY.exec(b)![1]))
    .map((key) => items[key])
    .join('');
  try {
    const result = v.safeParse(documentSchema, JSON.parse(text));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}

/** Takes in what another machine wrote: each portfolio in its later version, and whatever is not there yet. */
export async function applySync(db: Database, document: SyncDocument, now: number): Promise<void> {
  const feeds = document.feeds.map(({ url, title }) => newFeed(url, now, title));
  await db.transaction('rw', db.portfolios, db.rules, db.searches, db.feeds, async () => {
    await putWhere(db.portfolios, document.portfolios, (own, other) => own.updated < other.updated);
    await putWhere(db.rules, document.rules, () => false);
    await putWhere(db.searches, document.searches, () => false);
    await putWhere(db.feeds, feeds, () => false);
  });
}

/** Puts the rows that are not there, and those that `replaces` says are newer than one's own. */
async function putWhere<T extends { id: string }>(
  table: EntityTable<T, 'id'>,
  rows: readonly T[],
  replaces: (own: T, other: T) => boolean,
): Promise<void> {
  const own = await Promise.all(rows.map(({ id }) => table.where('id').equals(id).first()));
  const wanted = rows.filter((row, at) => own[at] === undefined || replaces(own[at], row));
  await Promise.all(wanted.map((row) => table.put(row)));
}
