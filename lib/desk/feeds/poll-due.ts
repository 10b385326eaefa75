import { MINUTE } from '@/lib/util/time';
import type { AlertFiring } from '../alerts/rule';
import type { Database } from '../database';
import { StoryMemory } from '../stories/story-memory';
import type { Feed } from './feed';
import { type IngestDeps, ingestPolls, type Poll } from './ingest';
import { type Allowed, type PollResult, pollFeed } from './poller';
import { runConcurrently } from './run-concurrently';

/** Feeds polled in parallel; those that answer while others are being scored are saved in one transaction. */
const PARALLEL = 12;
/** How long a second run leaves a feed alone that is already being polled. */
const LEASE = 5 * MINUTE;

/** Dependencies of polling: a clock in milliseconds since 1970, random numbers in [0, 1), and the engine. */
export interface PollDeps extends Allowed {
  now(): number;
  random(): number;
  score: IngestDeps['score'];
  poll?: typeof pollFeed;
}

/**
 * Polls all due feeds, a few at a time. Each feed is leased first, so that a second run, or one after the background
 * was stopped, neither polls it twice nor forgets it.
 * @returns the alerts that fired
 */
export async function pollDue(
  db: Database,
  { now, random, score, ...deps }: PollDeps,
  only?: readonly string[],
): Promise<AlertFiring[]> {
  const due = await lease(db, now(), only);
  const fired: AlertFiring[] = [];
  const stories = new StoryMemory();
  for await (const polls of runConcurrently(due, PARALLEL, (feed) => pollOne(feed, now(), deps)))
    fired.push(...(await ingestPolls(db, polls, { now: now(), random, score, stories })));
  return fired;
}

/** Leases the feeds that are due, or those in `only`. */
async function lease(db: Database, now: number, only?: readonly string[]): Promise<Feed[]> {
  return db.transaction('rw', db.feeds, async () => {
    const feeds = await (only === undefined
      ? db.feeds.filter((feed) => dueOf(feed, now) <= now).toArray()
      : db.feeds
          .where('id')
          .anyOf([...only])
          .toArray());
    await db.feeds.bulkPut(feeds.map((feed) => leased(feed, now)));
    return feeds;
  });
}

/** When to poll a feed: at once if its last poll lies in the future, because the clock was set back since. */
const dueOf = ({ lastPoll = 0, nextPoll }: Feed, now: number): number => (lastPoll > now ? now : nextPoll);

const leased = ({ lastPoll, ...feed }: Feed, now: number): Feed => ({
  ...feed,
  ...(lastPoll !== undefined && { lastPoll: Math.min(lastPoll, now) }),
  nextPoll: now + LEASE,
});

async function pollOne(
  feed: Feed,
  now: number,
  { mayFetch, mayFollow, poll = pollFeed }: Allowed & Pick<PollDeps, 'poll'>,
): Promise<Poll> {
  const result: PollResult = (await mayFetch(feed.id))
    ? await poll(feed, { now, mayFetch, mayFollow })
    : { status: 'no-permission' };
  return { feed, result };
}

/** When the next feed is due; `undefined` if there are no feeds. */
export async function nextDue(db: Database, now: number): Promise<number | undefined> {
  const feeds = await db.feeds.toArray();
  return feeds.length > 0 ? Math.min(...feeds.map((feed) => dueOf(feed, now))) : undefined;
}

/** The feeds that were waiting for a permission which the reader has now granted. */
export async function allowedNow(db: Database, { mayFetch }: Pick<Allowed, 'mayFetch'>): Promise<string[]> {
  const waiting = await db.feeds.filter(({ status }) => status === 'no-permission').primaryKeys();
  const allowed = await Promise.all(waiting.map(mayFetch));
  return waiting.filter((_, at) => allowed[at]);
}
