import type { AlertFiring } from '../alerts/rule';
import type { Database } from '../database';
import { StoryMemory } from '../story-memory';
import type { Feed } from './feed';
import { type PollResult, pollFeed } from './poller';
import { type TakeInDeps, takeIn } from './take-in';

/** Feeds asked at the same time. */
const PARALLEL = 6;
/** How long a feed that is being asked is left alone by a second run. */
const LEASE = 5 * 60_000;

export interface PollDeps {
  now(): number;
  random(): number;
  score: TakeInDeps['score'];
  /** Does the reader allow us this host? */
  mayFetch(url: string): Promise<boolean>;
  poll?: typeof pollFeed;
}

/**
 * Polls every feed that is due, a few at a time. Each feed is leased before it is asked, so that a second run (or
 * one after the background was stopped) neither doubles nor forgets it.
 * @returns the alerts that came of it
 */
export async function pollDue(
  db: Database,
  deps: PollDeps,
  only?: readonly string[],
): Promise<AlertFiring[]> {
  const due = await lease(db, deps.now(), only);
  const fired: AlertFiring[] = [];
  const queue = [...due];
  const stories = new StoryMemory();
  const work = async () => {
    for (let feed = queue.shift(); feed !== undefined; feed = queue.shift())
      fired.push(...(await pollOne(db, feed, deps, stories)));
  };
  await Promise.all(Array.from({ length: PARALLEL }, work));
  return fired;
}

/** The feeds that are due, or those asked for, marked as being asked. */
async function lease(db: Database, now: number, only?: readonly string[]): Promise<Feed[]> {
  return db.transaction('rw', db.feeds, async () => {
    const feeds = await (only === undefined
      ? db.feeds.where('nextPoll').belowOrEqual(now).toArray()
      : db.feeds
          .where('id')
          .anyOf([...only])
          .toArray());
    await db.feeds.bulkPut(feeds.map((feed) => ({ ...feed, nextPoll: now + LEASE })));
    return feeds;
  });
}

async function pollOne(
  db: Database,
  feed: Feed,
  deps: PollDeps,
  stories: StoryMemory,
): Promise<AlertFiring[]> {
  const now = deps.now();
  const result: PollResult = (await deps.mayFetch(feed.id))
    ? await (deps.poll ?? pollFeed)(feed, { now })
    : { status: 'no-permission' };
  return takeIn(db, feed, result, { now, random: deps.random(), score: deps.score, stories });
}

/** When the next feed falls due; `undefined` where there is none. */
export const nextDue = async (db: Database): Promise<number | undefined> =>
  (await db.feeds.orderBy('nextPoll').first())?.nextPoll;
