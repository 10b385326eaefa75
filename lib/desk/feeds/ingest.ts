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

/** Items scored in one go, some ten milliseconds: an analysis that the reader asks for does not wait longer. */
const BETWEEN_PAUSES = 12;

/** What a feed has answered. */
export interface Poll {
  feed: Feed;
  result: PollResult;
}

/** What ingesting polls needs from around it; `now` is in milliseconds since 1970. */
export interface IngestDeps {
  now: number;
  /** In [0, 1). */
  random(): number;
  score(article: Article): AnalysisOutcome | Promise<AnalysisOutcome>;
  /** Shared by all that one round of polls brings. */
  stories?: StoryMemory;
}

/** A poll with what was known of the feed's items before, and its items that are new. */
interface NewItems extends Poll {
  last: LastSeen;
  items: ParsedItem[];
}

/** The same with the items scored. */
interface Arrival extends NewItems {
  scored: ScoredItem[];
}

/**
 * Writes down what polls brought: new items as entries of kind `feed` (headline and description alone), what items the
 * feeds hold, alerts, and when to ask again. All of it in one transaction: a background that is stopped before has done
 * nothing and will ask again; nothing is ever ingested twice.
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
    const current = await stillThere(db, arrivals);
    await db.feeds.bulkPut(current.map((arrival) => polled(arrival, deps)));
    await db.seenItems.bulkPut(current.flatMap((arrival) => held(arrival, deps.now)));
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
 * Without the feeds that the reader removed while they were asked; the others as they are now, and without the items that
 * another poll of the same feed has brought meanwhile.
 */
async function stillThere(db: Database, arrivals: readonly Arrival[]): Promise<Arrival[]> {
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

/** What is to be remembered of the feed's items, where it has told them. */
const held = ({ feed, last, result }: Arrival, now: number): SeenItems[] =>
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

/** As it happened: a story begins with its first report, and the history has the latest last. Feeds tell it the other way round. */
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

/** Title and description as an article: all that can be known without opening it. */
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

/** Those that are there: what is stored as `undefined` is refused where it comes back. */
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
