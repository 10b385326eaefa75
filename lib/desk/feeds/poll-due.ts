import { MINUTE } from '@/lib/util/time';
import type { AlertFiring } from '../alerts/rule';
import type { Database } from '../database';
import { StoryMemory } from '../stories/story-memory';
import type { Feed } from './feed';
import { type IngestDeps, ingestPolls, type Poll } from './ingest';
import { type Allowed, type PollResult, pollFeed } from './poller';
import { runConcurrently } from './run-concurrently';

/** Feeds asked at the same time; those that answered while others were scored are written down in one transaction. */
const PARALLEL = 12;
/** How long a feed that is being asked is left alone by a second run. */
const LEASE = 5 * MINUTE;

/** What polling needs from around it: a clock in milliseconds since 1970, chance in [0, 1), and the engine. */
export interface PollDeps extends Allowed {
  now(): number;
  random(): number;
  score: IngestDeps['score'];
  poll?: typeof pollFeed;
}

/**
 * Polls every feed that is due, a few at a time. Each feed is leased before it is asked, so that a second run (or
 * one after the background was stopped) neither doubles nor forgets it.
 * @returns the alerts that came of it
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

/** The feeds that are due, or those asked for, marked as being asked. */
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

/** When a feed is to be asked: at once where its last poll lies ahead, by a clock that has been set back since. */
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

/** When the next feed falls due; `undefined` where there is none. */
export async function nextDue(db: Database, now: number): Promise<number | undefined> {
  const feeds = await db.feeds.toArray();
  return feeds.length > 0 ? Math.min(...feeds.map((feed) => dueOf(feed, now))) : undefined;
}

/** The feeds that waited for a permission which the reader has given by now. */
export async function allowedNow(db: Database, { mayFetch }: Pick<Allowed, 'mayFetch'>): Promise<string[]> {
  const waiting = await db.feeds.filter(({ status }) => status === 'no-permission').primaryKeys();
  const allowed = await Promise.all(waiting.map(mayFetch));
  return waiting.filter((_, at) => allowed[at]);
}
