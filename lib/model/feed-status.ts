/** How the last poll of a feed ended; every one of them is shown to the reader in words. */
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

/** How the last poll of a feed ended; `new` before the first. */
export type FeedStatus = (typeof FEED_STATUSES)[number];
