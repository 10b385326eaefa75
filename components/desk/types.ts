import type { Label } from '@/lib/model';
import type { EntryKind } from '@/lib/model/kinds';

/** The open page of the desk; also the part of the address after `#/`. */
export type Place =
  | { page: 'research' | 'tickers' | 'portfolio' | 'alerts' | 'feeds' | 'settings' }
  | { page: 'ticker'; symbol: string }
  | { page: 'site'; host: string };

/** One entry of the history in a list. Times: milliseconds since 1970. */
export interface EntryView {
  slot: number;
  id: string;
  kind: EntryKind;
  url: string;
  host: string;
  siteName: string;
  title: string;
  firstSeen: number;
  lastSeen: number;
  publishedTime: string;
  label: Label;
  score: number;
  tickers: readonly { symbol: string; name: string; label: Label; score: number; relevance: number }[];
  events: readonly string[];
  brief: string;
  starred: boolean;
  note: string;
  story: number;
}

/** A search result: for each line, an entry's slot and the number of entries on its story. */
export interface LinesView {
  slots: ArrayLike<number>;
  counts: ArrayLike<number>;
}

/** A value and its number of entries. */
export interface CountView {
  value: string;
  count: number;
}

/** A mean beside the mean of all others. */
export interface DifferenceView {
  key: string;
  n: number;
  mean: number;
  others: number;
  otherMean: number;
}

/** The content of the drawer: an entry with its summary and story. */
export interface DrawerView {
  entry: EntryView;
  /** Deleted elsewhere meanwhile, or unreadable: nothing can be saved to it. */
  isGone: boolean;
  brief: readonly string[];
  investor: string;
  tickers: readonly {
    symbol: string;
    name: string;
    label: Label;
    score: number;
    relevance: number;
    confidence: number;
    sentences: number;
  }[];
  /** Other entries on the same story, newest first. */
  story: readonly EntryView[];
}
