import type { Label } from './analysis';
import type { EntryKind } from './kinds';

/** Which entries of the history are asked for. What is absent or empty does not narrow. Serializable: searches are saved. */
export interface HistoryFilter {
  /** Words that must all begin a word of title, summary, names, site or note. */
  text?: string;
  /** Time of the news, milliseconds since 1970: from (inclusive) and to (exclusive). */
  from?: number;
  to?: number;
  hosts?: string[];
  labels?: Label[];
  kinds?: EntryKind[];
  symbols?: string[];
  events?: string[];
  /** For at least one of `symbols`, or for any symbol where none is given. */
  relevance?: number;
  starred?: boolean;
}

/** The orders of a list of entries: by when they were last seen, or by score. */
export const ORDERS = ['newest', 'oldest', 'most-positive', 'most-negative'] as const;

/** One of `ORDERS`. */
export type Order = (typeof ORDERS)[number];
