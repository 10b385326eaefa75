import { browser } from 'wxt/browser';
import { DAY, MINUTE } from '@/lib/util/time';

/** Names of alarms. Unlike timers, alarms outlive a stopped background. */
const FEEDS = 'feeds';
const TIDY = 'tidy';
/** Shortest delay that browsers accept, in milliseconds. */
const MIN_DELAY_MS = 30_000;

/**
 * Sets the alarm for the next feed, or clears it if `due` is `undefined`. `now` and `due` in milliseconds since 1970.
 */
export async function setFeedAlarm(due: number | undefined, now: number): Promise<void> {
  if (due === undefined) await browser.alarms.clear(FEEDS);
  else browser.alarms.create(FEEDS, { when: Math.max(due, now + MIN_DELAY_MS) });
}

/** The work of each alarm. */
interface AlarmWork {
  pollFeeds(): Promise<unknown>;
  tidy(): Promise<unknown>;
}

/** Registers the listener (synchronously), and creates the daily alarm if it is missing. */
export function listenToAlarms({ pollFeeds, tidy }: AlarmWork): void {
  browser.alarms.onAlarm.addListener(({ name }) => void (name === FEEDS ? pollFeeds() : tidy()));
  void ensureDaily();
}

/**
 * Schedules the deletion of old entries: in five minutes, so that the reader can change their mind, and then daily.
 */
export const tidySoon = (): void =>
  void browser.alarms.create(TIDY, { delayInMinutes: 5, periodInMinutes: DAY / MINUTE });

async function ensureDaily(): Promise<void> {
  const present = await browser.alarms.get(TIDY);
  if (present === undefined) tidySoon();
}
