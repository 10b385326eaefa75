/** All outcomes of polling a feed; each has a text that is shown to the reader. */
export const FEED_STATUSES = [
  'new',
  'ok',
  'unchanged',
  'no-permission',
  'unreachable',
  'timeout',
  'too-large',
  'http-error',
  'rate-limited',
  'gone',
  'redirected',
  'not-a-feed',
  'malformed',
] as const;

/** Outcome of a feed's last poll; `new` before the first. */
export type FeedStatus = (typeof FEED_STATUSES)[number];
