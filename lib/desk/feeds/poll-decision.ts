import type { FeedStatus } from '@/lib/model/feed-status';
import { DAY, MINUTE } from '@/lib/util/time';
import type { Feed } from './feed';

/** Milliseconds from a poll that went well to the next. */
export const POLL_INTERVAL = 30 * MINUTE;
const MAX_WAIT = DAY;
/** A feed that answers 410 is looked at once a month, in case somebody had a bad day. */
const GONE_WAIT = 30 * MAX_WAIT;
const JITTER = 0.2;

const GOOD: ReadonlySet<FeedStatus> = new Set(['ok', 'unchanged']);

/** How a poll ended, as far as the next one depends on it. */
interface PollEnd {
  status: FeedStatus;
  /** What the server asked for, in milliseconds. */
  retryAfter?: number;
}

/**
 * When to ask again: half an hour after an answer, twice as long after each failure, up to a day; never sooner than
 * the server says. Jitter keeps two hundred feeds from falling due together.
 * @param random in [0, 1)
 */
export function nextPoll(
  { failures }: Pick<Feed, 'failures'>,
  { status, retryAfter = 0 }: PollEnd,
  now: number,
  random: number,
): Pick<Feed, 'failures' | 'nextPoll'> {
  const failed = GOOD.has(status) ? 0 : failures + 1;
  const backedOff = Math.min(POLL_INTERVAL * 2 ** Math.min(failed, 10), MAX_WAIT);
  const wait = Math.max(status === 'gone' ? GONE_WAIT : backedOff, Math.min(retryAfter, GONE_WAIT));
  return { failures: failed, nextPoll: now + wait * (1 + JITTER * random) };
}

/** `Retry-After` in milliseconds: seconds, or a date (RFC 9110, 10.2.3). */
export function retryAfterOf(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const wait = /^\d+$/u.test(header.trim()) ? Number(header) * 1_000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
