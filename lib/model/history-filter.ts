import type { Label } from './analysis';
import type { EntryKind } from './kinds';

/** A filter on history entries. Absent or empty fields match everything. Serializable, as searches are saved. */
export interface HistoryFilter {
  /** Each word must be a prefix of a word in the title, summary, names, site or note. */
  text?: string;
  /** Range of news times in milliseconds since 1970: `from` inclusive, `to` exclusive. */
  from?: number;
  to?: number;
  hosts?: string[];
  labels?: Label[];
  kinds?: EntryKind[];
  symbols?: string[];
  events?: string[];
  /** Least relevance of at least one of `symbols`, or of any symbol if none is given. */
  relevance?: number;
  starred?: boolean;
}

/** Sort orders of history entries: by when they were last seen, or by score. */
export const ORDERS = ['newest', 'oldest', 'most-positive', 'most-negative'] as const;

/** One of `ORDERS`. */
export type Order = (typeof ORDERS)[number];
