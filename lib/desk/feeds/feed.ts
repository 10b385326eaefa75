import type { FeedStatus } from '@/lib/model/feed-status';

/** Longest address that a feed may point to; browsers cannot open longer ones. */
export const MAX_LINK_LENGTH = 8_192;
/** Longest HTTP validator that we store; with a longer one, the feed is downloaded in full each time. */
export const MAX_VALIDATOR_LENGTH = 1_000;

/** A subscribed feed and its polling state. Times are milliseconds since 1970. */
export interface Feed {
  /** The feed's address. */
  id: string;
  title: string;
  siteUrl: string;
  added: number;
  /** HTTP validators of the last response, sent with the next request. */
  etag?: string;
  lastModified?: string;
  /** When to poll next, milliseconds since 1970. */
  nextPoll: number;
  lastPoll?: number;
  /** Failed polls since the last successful one. */
  failures: number;
  status: FeedStatus;
  /** What went wrong, for example `HTTP 503`. */
  detail?: string;
  /** Items ingested so far. */
  items: number;
  managed?: boolean;
}
