import type { FeedStatus } from '@/lib/model/feed-status';

/** Characters of an address that is not the feed's own: longer ones lead nowhere in any browser. */
export const MAX_LINK_LENGTH = 8_192;
/** Characters of a validator; a longer one is not remembered, and the feed is read whole each time. */
export const MAX_VALIDATOR_LENGTH = 1_000;

/** A feed on the list, and how it stands with it. Times are milliseconds since 1970. */
export interface Feed {
  /** Its address. */
  id: string;
  title: string;
  siteUrl: string;
  added: number;
  /** Validators of the last answer, given back to the server. */
  etag?: string;
  lastModified?: string;
  /** When it is due, milliseconds since 1970. */
  nextPoll: number;
  lastPoll?: number;
  /** Polls that failed since the last one that did not. */
  failures: number;
  status: FeedStatus;
  /** What went wrong, such as `HTTP 503`. */
  detail?: string;
  /** Items ingested so far. */
  items: number;
  managed?: boolean;
}
