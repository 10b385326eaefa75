import { isObject } from '@/lib/util/is-object';
import type { EntryTicker, StoredEntry } from './history-entry';

/** The shape of entries that this version of the program writes. */
export const RECORD_VERSION = 1;

/**
 * An entry as read from the database: `undefined` where it is not of a shape that this version knows (written by a
 * newer version, or broken), so that one bad record costs one row and not the page. A later version adds its step
 * from 1 to 2 here, and a test on a stored record of the version before.
 */
export function validEntry(stored: unknown): StoredEntry | undefined {
  if (!isObject(stored)) return undefined;
  const entry = stored as Partial<StoredEntry>;
  return entry.recordVersion === RECORD_VERSION && isWhole(entry) ? (entry as StoredEntry) : undefined;
}

const TEXTS = ['id', 'url', 'host', 'title', 'siteName', 'publishedTime', 'brief', 'note', 'label'] as const;
const NUMBERS = ['firstSeen', 'lastSeen', 'score', 'slot', 'story'] as const;
const LISTS = ['tickers', 'symbols', 'names', 'events'] as const;

const isWhole = (entry: Partial<StoredEntry>): boolean =>
  TEXTS.every((key) => typeof entry[key] === 'string') &&
  NUMBERS.every((key) => Number.isFinite(entry[key])) &&
  LISTS.every((key) => Array.isArray(entry[key])) &&
  entry.tickers!.every((ticker) => typeof (ticker as Partial<EntryTicker> | null)?.symbol === 'string');
