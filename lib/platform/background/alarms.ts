import { browser } from 'wxt/browser';
import { DAY, MINUTE } from '@/lib/util/time';

/** Alarms outlive a stopped background; timers do not. */
const FEEDS = 'feeds';
const TIDY = 'tidy';
/** Milliseconds; browsers take nothing sooner. */
const MIN_DELAY_MS = 30_000;

/** Sets the alarm for the next feed; `undefined` where there is none. `now` and `due` in milliseconds since 1970. */
export async function setFeedAlarm(due: number | undefined, now: number): Promise<void> {
  if (due === undefined) await browser.alarms.clear(FEEDS);
  else browser.alarms.create(FEEDS, { when: Math.max(due, now + MIN_DELAY_MS) });
}

/** What is done when an alarm rings. */
interface AlarmWork {
  pollFeeds(): Promise<unknown>;
  tidy(): Promise<unknown>;
}

/** Registers the listener (synchronously) and sees to it that the daily alarm is there. */
export function listenToAlarms({ pollFeeds, tidy }: AlarmWork): void {
  browser.alarms.onAlarm.addListener(({ name }) => void (name === FEEDS ? pollFeeds() : tidy()));
  void ensureDaily();
}

/** Has old entries deleted in five minutes, time enough to think better of it, and daily from then on. */
export const tidySoon = (): void =>
  void browser.alarms.create(TIDY, { delayInMinutes: 5, periodInMinutes: DAY / MINUTE });

async function ensureDaily(): Promise<void> {
  const present = await browser.alarms.get(TIDY);
  if (present === undefined) tidySoon();
}
