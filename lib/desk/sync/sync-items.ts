import * as v from 'valibot';
import { propertyOf } from '@/lib/util/is-object';
import { parsedJson } from '@/lib/util/parsed-json';
import { type SyncDocument, syncDocumentSchema } from './sync-document';

/**
 * Bytes of one item of `storage.sync`, as the browser counts them: written once more as JSON, so that each quotation mark
 * is two. It takes 8,192, and 102,400 in all (https://developer.chrome.com/docs/extensions/reference/api/storage).
 */
const PIECE = 7_200;
const MAX_PIECES = 14;
/** Version of the document's shape: raise it where it can hold what an earlier version would refuse, and so write over. */
const SYNC_VERSION = 1;
const KEY = /^desk(\d+)$/u;

/** Items for `storage.sync.set`; `undefined` where it is more than the browser takes. */
export function toSyncItems(document: SyncDocument): Record<string, string> | undefined {
  const pieces = piecesOf(escaped(JSON.stringify({ version: SYNC_VERSION, ...document })));
  if (pieces.length > MAX_PIECES) return undefined;
  return Object.fromEntries([...Array(MAX_PIECES)].map((_, at) => [`desk${at}`, pieces[at] ?? '']));
}

/** To ASCII, so that characters are bytes; and `<`, which Chromium counts as six. Halves of characters one by one. */
const escaped = (json: string): string =>
  json.replace(/[<\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += pieces.at(-1)!.length) pieces.push(firstPiece(text, at));
  return pieces;
}

/** As much as fits: a title of quotation marks must not make the browser refuse all of it. */
function firstPiece(text: string, at: number): string {
  let piece = text.slice(at, at + PIECE);
  while (overOf(piece) > 0) piece = piece.slice(0, -Math.ceil(overOf(piece) / 2));
  return piece;
}

/** By how much a piece is too large. */
const overOf = (piece: string): number => JSON.stringify(piece).length - PIECE;

/** What lies in `storage.sync`. */
export type Stored =
  /** Nothing, or nothing that we wrote. */
  | { state: 'none' }
  /** Only a part has arrived of what another machine wrote: it comes piece by piece. */
  | { state: 'partial' }
  /** A later version than this wrote it: it is neither read nor written over. */
  | { state: 'newer' }
  | { state: 'whole'; document: SyncDocument };

/** Reads what `storage.sync.get` gave. */
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
