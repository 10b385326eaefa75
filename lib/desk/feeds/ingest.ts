import { type AnalysisOutcome, type Article, articleFromText } from '@/lib/model';
import { newsTime } from '@/lib/model/news-time';
import { nextTask } from '@/lib/util/next-task';
import type { AlertFiring } from '../alerts/rule';
import { saveAndFire } from '../alerts/save-and-fire';
import type { Database } from '../database';
import { type HistoryRecord, recordOf } from '../history/history-entry';
import type { StoryMemory } from '../stories/story-memory';
import type { Feed } from './feed';
import type { ParsedFeed, ParsedItem } from './parse-feed';
import { nextPoll } from './poll-decision';
import type { PollResult } from './poller';
import { type LastSeen, lastSeenOf, remember, type SeenItems, unseen } from './seen-items';

/**
 * Items scored between two pauses, about ten milliseconds' work: an analysis that the reader requests waits no longer
 * than that.
 */
const BETWEEN_PAUSES = 12;

/** The result of polling one feed. */
export interface Poll {
  feed: Feed;
  result: PollResult;
}

/** Dependencies of ingesting; `now` is in milliseconds since 1970. */
export interface IngestDeps {
  now: number;
  /** In [0, 1). */
  random(): number;
  score(article: Article): AnalysisOutcome | Promise<AnalysisOutcome>;
  /** Shared by all feeds of one polling round. */
  stories?: StoryMemory;
}

/** A poll, the feed's previously seen items, and its new items. */
interface NewItems extends Poll {
  last: LastSeen;
  items: ParsedItem[];
}

/** New items with their scores. */
interface Arrival extends NewItems {
  scored: ScoredItem[];
}

/**
 * Saves polls in one transaction: new items as entries of kind `feed` (headline and description only), the items seen,
 * alerts, and the next poll time. If the background is stopped before it commits, nothing has changed and the feed is
 * polled again; no item is ever ingested twice.
 */
export async function ingestPolls(
  db: Database,
  polls: readonly Poll[],
  deps: IngestDeps,
): Promise<AlertFiring[]> {
  const arrivals: Arrival[] = [];
  for (const poll of await newItems(db, polls))
    arrivals.push({ ...poll, scored: await scoreItems(poll, deps) });
  return db.transaction('rw', [...db.alerting, db.feeds, db.seenItems], async () => {
    const current = await withoutRemoved(db, arrivals);
    await db.feeds.bulkPut(current.map((arrival) => polled(arrival, deps)));
    await db.seenItems.bulkPut(current.flatMap((arrival) => seenItemsOf(arrival, deps.now)));
    return saveItems(db, inOrderOfTime(current.flatMap((arrival) => arrival.scored)), deps);
  });
}

async function newItems(db: Database, polls: readonly Poll[]): Promise<NewItems[]> {
  const seen = await db.seenItems.bulkGet(polls.map(({ feed }) => feed.id));
  return polls.map((poll, at) => {
    const last = lastSeenOf(seen[at]);
    return { ...poll, last, items: unseen(poll.result.feed?.items ?? [], last) };
  });
}

/**
 * Drops feeds that the reader removed during the poll. Refreshes the others from the database, without the items that
 * another poll of the same feed has added meanwhile.
 */
async function withoutRemoved(db: Database, arrivals: readonly Arrival[]): Promise<Arrival[]> {
  const ids = arrivals.map(({ feed }) => feed.id);
  const [feeds, seen] = await Promise.all([db.feeds.bulkGet(ids), db.seenItems.bulkGet(ids)]);
  return arrivals.flatMap((arrival, at) => {
    const feed = feeds[at];
    if (feed === undefined) return [];
    const last = lastSeenOf(seen[at]);
    const items = unseen(arrival.items, last);
    return {
      ...arrival,
      feed,
      last,
      items,
      scored: arrival.scored.filter(({ item }) => items.includes(item)),
    };
  });
}

/** What to remember as seen; nothing if the feed could not be read. */
const seenItemsOf = ({ feed, last, result }: Arrival, now: number): SeenItems[] =>
  result.feed ? [{ feed: feed.id, last: remember(last, result.feed.items, now) }] : [];

interface ScoredItem {
  item: ParsedItem;
  record: HistoryRecord;
}

async function scoreItems(
  { feed, result, items }: NewItems,
  { score, now }: IngestDeps,
): Promise<ScoredItem[]> {
  const scored: ScoredItem[] = [];
  for (const [at, item] of items.entries()) {
    if (at % BETWEEN_PAUSES === 0) await nextTask();
    const outcome = await score(articleOf(item, result.feed?.title || feed.title));
    if (outcome.ok) scored.push({ item, record: recordOf(outcome.value, 'feed', now) });
  }
  return scored;
}

/** Oldest first: a story begins with its first report, while feeds list the newest first. */
const inOrderOfTime = (scored: readonly ScoredItem[]): ScoredItem[] =>
  scored.toReversed().toSorted((a, b) => newsTime(a.record) - newsTime(b.record));

function saveItems(
  db: Database,
  scored: readonly ScoredItem[],
  { now, stories }: IngestDeps,
): Promise<AlertFiring[]> {
  const texts = new Map(scored.map(({ item, record }) => [record.id, item.text]));
  const records = scored.map(({ record }) => record);
  return saveAndFire(db, records, (id) => texts.get(id) ?? '', now, stories);
}

/** Title and description as an article, which is all we know without opening it. */
const articleOf = ({ url, title, text, published }: ParsedItem, siteName: string): Article =>
  articleFromText(text, { url, title, siteName, publishedTime: published });

function polled({ feed, result, items }: Arrival, { now, random }: IngestDeps): Feed {
  const { detail: _, etag: _etag, lastModified: _lastModified, ...rest } = feed;
  return {
    ...rest,
    ...validatorsOf(result.status === 'ok' ? result : feed),
    ...nextPoll(feed, result, now, random()),
    lastPoll: now,
    status: result.status,
    items: feed.items + items.length,
    ...(result.detail !== undefined && { detail: result.detail }),
    ...(result.feed !== undefined && titleOf(feed, result.feed)),
  };
}

/** Only the validators that exist: a stored `undefined` would fail validation on import. */
const validatorsOf = ({
  etag,
  lastModified,
}: Pick<PollResult, 'etag' | 'lastModified'>): Pick<Feed, 'etag' | 'lastModified'> => ({
  ...(etag !== undefined && { etag }),
  ...(lastModified !== undefined && { lastModified }),
});

const titleOf = (feed: Feed, { title, siteUrl }: ParsedFeed): Pick<Feed, 'title' | 'siteUrl'> => ({
  title: feed.title || title || feed.id,
  siteUrl: siteUrl || feed.siteUrl,
});
