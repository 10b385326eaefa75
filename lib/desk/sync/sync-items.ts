import * as v from 'valibot';
import { propertyOf } from '@/lib/model/is-object';
import { parsedJson } from '@/lib/model/parsed-json';
import { type SyncDocument, syncDocumentSchema } from './sync-document';

/** Bytes that one item of `storage.sync` may have, less its key and quotes (102,400 in all: https://developer.chrome.com/docs/extensions/reference/api/storage). */
const PIECE = 6_000;
const MAX_PIECES = 14;
/** Version of the document's shape: raise it where it can hold what an earlier version would refuse, and so write over. */
const SYNC_VERSION = 1;
const KEY = /^desk(\d+)$/u;

/** Items for `storage.sync.set`; `undefined` where it is more than the browser takes. */
export function toSyncItems(document: SyncDocument): Record<string, string> | undefined {
  // Escaped to ASCII, so that characters are bytes.
  const text = JSON.stringify({ version: SYNC_VERSION, ...document }).replace(
    /[\u0080-\uffff]/gu,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const pieces = text.match(new RegExp(`.{1,${PIECE}}`, 'gsu')) ?? [];
  if (pieces.length > MAX_PIECES) return undefined;
  return Object.fromEntries([...Array(MAX_PIECES)].map((_, at) => [`desk${at}`, pieces[at] ?? '']));
}

/** The document in what `storage.sync.get` gave; `undefined` where there is none that is whole and of our version. */
export function fromSyncItems(items: Readonly<Record<string, unknown>>): SyncDocument | undefined {
  if (isNewer(items)) return undefined;
  const result = v.safeParse(syncDocumentSchema, parsedJson(textOf(items)));
  return result.success ? result.output : undefined;
}

/** Whether only a part has arrived of what another machine wrote: it comes piece by piece. */
export function isPartial(items: Readonly<Record<string, unknown>>): boolean {
  const text = textOf(items);
  return text !== '' && parsedJson(text) === undefined;
}

/** Whether a later version than this wrote it: it is neither read nor written over. */
export function isNewer(items: Readonly<Record<string, unknown>>): boolean {
  const version = propertyOf(parsedJson(textOf(items)), 'version');
  return typeof version === 'number' && version > SYNC_VERSION;
}

function textOf(items: Readonly<Record<string, unknown>>): string {
  const keys = Object.keys(items).filter((key) => KEY.test(key));
  return keys
    .sort((a, b) => Number(KEY.exec(a)![1]) - Number(KEY.exec(b)![1]))
    .map((key) => items[key])
    .join('');
}
