import { isObject } from '@/lib/util/is-object';
import type { EntryTicker, StoredEntry } from './history-entry';

/** The shape of entries that this version of the program writes. */
export const RECORD_VERSION = 1;

/**
 * Validates an entry read from the database. @returns `undefined` if its shape is unknown (from a newer version, or
 * broken), so that one bad record costs one row, not the page. A later version adds its migration here, with a test on
 * a stored record of the previous version.
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
