import type { Label } from '@/lib/model';
import type { EntryKind } from '@/lib/model/kinds';

/** Where the reader is; also the part of the address after `#/`. */
export type Place =
  | { page: 'research' | 'tickers' | 'portfolio' | 'alerts' | 'feeds' | 'settings' }
  | { page: 'ticker'; symbol: string }
  | { page: 'site'; host: string };

/** One entry of the history, as lists show it. Times: milliseconds since 1970. */
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

/** A result: for each line an entry's slot, and how many tell its story. */
export interface LinesView {
  slots: ArrayLike<number>;
  counts: ArrayLike<number>;
}

/** A value, and how many entries have it. */
export interface CountView {
  value: string;
  count: number;
}

/** A mean beside the mean of everything else. */
export interface DifferenceView {
  key: string;
  n: number;
  mean: number;
  others: number;
  otherMean: number;
}

/** What stands in the drawer: an entry with its summary and its story. */
export interface DrawerView {
  /** Changes where the note was put back: what stands in its field no longer holds. */
  noteState: number;
  entry: EntryView;
  /** It was deleted elsewhere since, or cannot be read any more: nothing can be stored with it. */
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
  /** The same story elsewhere, newest first; without the entry itself. */
  story: readonly EntryView[];
}
