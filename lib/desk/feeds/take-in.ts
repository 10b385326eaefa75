import { type AnalysisOutcome, type Article, articleFromText } from '@/lib/model';
import { nextTask } from '@/lib/model/next-task';
import type { AlertFiring } from '../alerts/rule';
import { saveAndFire } from '../alerts/save-and-fire';
import type { Database } from '../database';
import { recordOf } from '../history';
import type { StoryMemory } from '../story-memory';
import type { Feed } from './feed';
import type { ParsedFeed, ParsedItem } from './parse-feed';
import { nextPoll } from './poll-decision';
import type { PollResult } from './poller';

/** Items scored in one go, some five milliseconds: an analysis that the reader asks for does not wait longer. */
const BETWEEN_PAUSES = 4;

export interface TakeInDeps {
  now: number;
  /** In [0, 1). */
  random: number;
  score(article: Article): AnalysisOutcome | Promise<AnalysisOutcome>;
  /** Shared by the feeds of one round. */
  stories?: StoryMemory;
}

/**
 * Writes down what a poll brought: new items as entries of kind `feed` (headline and description alone), the items'
 * keys, alerts, and when to ask again. All of it in one transaction: a background that is stopped before has done nothing
 * and will ask again; nothing is ever taken in twice.
 */
export async function takeIn(
  db: Database,
  feed: Feed,
  result: PollResult,
  deps: TakeInDeps,
): Promise<AlertFiring[]> {
  const items = result.feed ? await newItems(db, feed, result.feed.items) : [];
  const scored = await scoreItems(items, result.feed, feed, deps);
  const texts = new Map(scored.map(({ item, record }) => [record.id, item.text]));
  return db.transaction('rw', [...db.alerting, db.feeds, db.feedItems], async () => {
    // Removed by the reader while we were asking.
    const current = await db.feeds.get(feed.id);
    if (current === undefined) return [];
    await db.feeds.put(polled(current, result, items.length, deps));
    await db.feedItems.bulkPut(
      items.map((item) => ({ id: itemKey(feed, item), feed: feed.id, seen: deps.now })),
    );
    const records = scored.map(({ record }) => record);
    return saveAndFire(db, records, (id) => texts.get(id) ?? '', deps.now, deps.stories);
  });
}

const itemKey = ({ id }: Feed, { key }: ParsedItem): string => `${id} ${key}`;

/** Items that were not taken in before. */
async function newItems(db: Database, feed: Feed, items: readonly ParsedItem[]): Promise<ParsedItem[]> {
  const unique = [...new Map(items.map((item) => [itemKey(feed, item), item])).values()];
  const seen = await db.feedItems.bulkGet(unique.map((item) => itemKey(feed, item)));
  return unique.filter((_, at) => seen[at] === undefined);
}

interface ScoredItem {
  item: ParsedItem;
  record: ReturnType<typeof recordOf>;
}

async function scoreItems(
  items: readonly ParsedItem[],
  parsed: ParsedFeed | undefined,
  feed: Feed,
  { score, now }: TakeInDeps,
): Promise<ScoredItem[]> {
  const scored: ScoredItem[] = [];
  for (const [at, item] of items.entries()) {
    if (at % BETWEEN_PAUSES === 0) await nextTask();
    const outcome = await score(articleOf(item, parsed?.title || feed.title));
    if (outcome.ok) scored.push({ item, record: recordOf(outcome.value, 'feed', now) });
  }
  return scored;
}

/** Title and description as an article: all that can be known without opening it. */
export const articleOf = ({ url, title, text, published }: ParsedItem, siteName: string): Article =>
  articleFromText(text, { url, title, siteName, publishedTime: published });

function polled(feed: Feed, result: PollResult, taken: number, { now, random }: TakeInDeps): Feed {
  const { detail: _, ...rest } = feed;
  return {
    ...rest,
    ...nextPoll(feed, result, now, random),
    lastPoll: now,
    status: result.status,
    items: feed.items + taken,
    ...(result.detail !== undefined && { detail: result.detail }),
    ...(result.feed !== undefined && titleOf(feed, result.feed)),
    ...(result.status === 'ok' && { etag: result.etag, lastModified: result.lastModified }),
  } as Feed;
}

const titleOf = (feed: Feed, { title, siteUrl }: ParsedFeed): Pick<Feed, 'title' | 'siteUrl'> => ({
  title: feed.title || title || feed.id,
  siteUrl: siteUrl || feed.siteUrl,
});
