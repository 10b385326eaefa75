import * as v from 'valibot';
import { propertyOf } from '@/lib/util/is-object';
import { parsedJson } from '@/lib/util/parsed-json';
import { type SyncDocument, syncDocumentSchema } from './sync-document';

/**
 * Bytes per item of `storage.sync` as the browser counts them: serialized again as JSON, so that each quotation mark
 * counts twice. The limits are 8,192 per item and 102,400 in total
 * (https://developer.chrome.com/docs/extensions/reference/api/storage).
 */
const PIECE = 7_200;
const MAX_PIECES = 14;
/**
 * Version of the document's shape. Raise it when the document may contain what earlier versions reject, since they
 * would overwrite it.
 */
const SYNC_VERSION = 1;
const KEY = /^desk(\d+)$/u;

/** Splits a document into items for `storage.sync.set`; `undefined` if it exceeds the quota. */
export function toSyncItems(document: SyncDocument): Record<string, string> | undefined {
  const pieces = piecesOf(escaped(JSON.stringify({ version: SYNC_VERSION, ...document })));
  if (pieces.length > MAX_PIECES) return undefined;
  return Object.fromEntries([...Array(MAX_PIECES)].map((_, at) => [`desk${at}`, pieces[at] ?? '']));
}

/** Escapes to ASCII, so that string length equals bytes, and `<`, which Chromium counts as six. */
const escaped = (json: string): string =>
  json.replace(/[<\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += pieces.at(-1)!.length) pieces.push(firstPiece(text, at));
  return pieces;
}

/** As much as fits into one item: a title full of quotation marks must not make the browser reject the document. */
function firstPiece(text: string, at: number): string {
  let piece = text.slice(at, at + PIECE);
  while (excessOf(piece) > 0) piece = piece.slice(0, -Math.ceil(excessOf(piece) / 2));
  return piece;
}

/** Bytes beyond the limit. */
const excessOf = (piece: string): number => JSON.stringify(piece).length - PIECE;

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
