import * as v from 'valibot';
import { propertyOf } from '@/lib/util/is-object';
import { parsedJson } from '@/lib/util/parsed-json';
import { type SyncDocument, syncDocumentSchema } from './sync-document';

/**
 * Bytes per item of `storage.sync`, leaving room for key and quotes (the browser's total is 102,400:
 * https://developer.chrome.com/docs/extensions/reference/api/storage).
 */
const PIECE = 6_000;
const MAX_PIECES = 14;
/**
 * Version of the document's shape. Raise it when the document may contain what earlier versions reject, since they
 * would overwrite it.
 */
const SYNC_VERSION = 1;
const KEY = /^desk(\d+)$/u;

/** Splits a document into items for `storage.sync.set`; `undefined` if it exceeds the quota. */
export function toSyncItems(document: SyncDocument): Record<string, string> | undefined {
  // Escaped to ASCII, so that string length equals bytes.
  const text = JSON.stringify({ version: SYNC_VERSION, ...document }).replace(
    /[\u0080-\uffff]/gu,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const pieces = text.match(new RegExp(`.{1,${PIECE}}`, 'gsu')) ?? [];
  if (pieces.length > MAX_PIECES) return undefined;
  return Object.fromEntries([...Array(MAX_PIECES)].map((_, at) => [`desk${at}`, pieces[at] ?? '']));
}

/** What `storage.sync` contains. */
export type Stored =
  /** Nothing, or nothing written by us. */
  | { state: 'none' }
  /** Another machine's document has arrived only in part: items arrive one by one. */
  | { state: 'partial' }
  /** Written by a later version: neither read nor overwritten. */
  | { state: 'newer' }
  | { state: 'whole'; document: SyncDocument };

/** Parses what `storage.sync.get` returned. */
export function readSyncItems(items: Readonly<Record<string, unknown>>): Stored {
  const text = textOf(items);
  const value = parsedJson(text);
  if (value === undefined) return { state: text === '' ? 'none' : 'partial' };
  const version = propertyOf(value, 'version');
  if (typeof version === 'number' && version > SYNC_VERSION) return { state: 'newer' };
  const result = v.safeParse(syncDocumentSchema, value);
  return result.success ? { state: 'whole', document: result.output } : { state: 'none' };
}

function textOf(items: Readonly<Record<string, unknown>>): string {
  const keys = Object.keys(items).filter((key) => KEY.test(key));
  return keys
    .sort((a, b) => Number(KEY.exec(a)![1]) - Number(KEY.exec(b)![1]))
    .map((key) => items[key])
    .join('');
}
