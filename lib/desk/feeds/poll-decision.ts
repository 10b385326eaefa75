import type { FeedStatus } from '@/lib/model/feed-status';
import { DAY, MINUTE } from '@/lib/util/time';
import type { Feed } from './feed';

/** Milliseconds between a successful poll and the next. */
export const POLL_INTERVAL = 30 * MINUTE;
const MAX_WAIT = DAY;
/** A feed that answers 410 Gone is checked once a month, in case the answer was a mistake. */
const GONE_WAIT = 30 * MAX_WAIT;
const JITTER = 0.2;

const GOOD: ReadonlySet<FeedStatus> = new Set(['ok', 'unchanged']);

/** The outcome of a poll, as far as the next poll time depends on it. */
interface PollEnd {
  status: FeedStatus;
  /** The server's `Retry-After`, in milliseconds. */
  retryAfter?: number;
}

/**
 * When to poll next: half an hour after a success, doubled after each failure, at most a day; never sooner than the
 * server asks. Jitter keeps hundreds of feeds from becoming due at once.
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
