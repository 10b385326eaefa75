import type { Analysis } from '@/lib/model';
import { parsedJson } from '@/lib/util/parsed-json';
import { validEntry } from './entry-version';
import type { StoredEntry } from './history-entry';

/**
 * Entries per database row. Writing a row takes about 0.15 ms in Chromium, whatever its size: 100,000 single rows take
 * minutes, packs of them seconds. Small enough that a single save rewrites little.
 */
export const PACK_ROWS = 32;

/** Up to 32 entries, ordered by slot; the arrays are parallel. */
export interface EntryPack {
  /** `slot / 32`, rounded down. */
  pack: number;
  /** See `keyOf`; indexed in the database. */
  keys: string[];
  slots: number[];
  lastSeen: number[];
  /** Latest `lastSeen`; indexed in the database. */
  newest: number;
  /** One line of JSON per entry, without its slot. One string costs a tenth of the same number of objects. */
  entries: string;
}

/** The analyses of the entries in the pack with the same number. Separate, because lists must not load them. */
export interface AnalysisPack {
  pack: number;
  /** One line of JSON per analysis. */
  analyses: string;
}

/** One entry with its analysis, ready to be packed. */
export interface PackRow {
  slot: number;
  key: string;
  lastSeen: number;
  /** JSON without line breaks. */
  entry: string;
  /** JSON without line breaks. */
  analysis: string;
}

/** Number of the pack that holds the entry with this slot. */
export const packOf = (slot: number): number => Math.floor(slot / PACK_ROWS);

/** An article and its headline from a feed share a key, so that one replaces the other. */
export const keyOf = (id: string): string => id.replace(/^(page|feed):/u, '');

/** Serializes an entry for a pack; `analysis` is JSON without line breaks. */
export function packRow({ slot, ...entry }: StoredEntry, analysis: string): PackRow {
  return { slot, key: keyOf(entry.id), lastSeen: entry.lastSeen, entry: JSON.stringify(entry), analysis };
}

/** Encodes rows, at least one, as a pack. */
export function encodePack(pack: number, unsorted: readonly PackRow[]): [EntryPack, AnalysisPack] {
  const rows = [...unsorted].sort((a, b) => a.slot - b.slot);
  const lastSeen = rows.map((row) => row.lastSeen);
  const entryPack = {
    pack,
    keys: rows.map(({ key }) => key),
    slots: rows.map(({ slot }) => slot),
    lastSeen,
    newest: Math.max(...lastSeen),
    entries: rows.map(({ entry }) => entry).join('\n'),
  };
  return [entryPack, { pack, analyses: rows.map(({ analysis }) => analysis).join('\n') }];
}

/** Decodes a pack; of a damaged pack, the rows that are left. */
export function decodePack(pack: EntryPack, analyses: AnalysisPack | undefined): PackRow[] {
  const lines = linesOf(pack.entries);
  const texts = linesOf(analyses?.analyses);
  return listOf(pack.slots).map((slot, at) => ({
    slot,
    key: listOf(pack.keys)[at] ?? '',
    lastSeen: listOf(pack.lastSeen)[at] ?? 0,
    entry: lines[at] ?? '',
    analysis: texts[at] ?? '',
  }));
}

/** The stored lines; empty if damage left something other than text. */
const linesOf = (text: unknown): string[] => (typeof text === 'string' ? text.split('\n') : []);
/** The stored list; empty if damage left something other than an array. */
export const listOf = <T>(list: readonly T[]): readonly T[] => (Array.isArray(list) ? list : []);

/** The entries of a pack, or only those with the `wanted` slots; skips entries of unknown shape. */
export function entriesOf({ slots, entries }: EntryPack, wanted?: ReadonlySet<number>): StoredEntry[] {
  const lines = linesOf(entries);
  return listOf(slots).flatMap((slot, at) =>
    wanted === undefined || wanted.has(slot) ? (entryOf({ entry: lines[at] ?? '', slot }) ?? []) : [],
  );
}

/** The entry of a row; `undefined` if unreadable. */
export function entryOf({ entry, slot }: Pick<PackRow, 'entry' | 'slot'>): StoredEntry | undefined {
  const stored = parsedJson(entry);
  return typeof stored === 'object' ? validEntry({ ...stored, slot }) : undefined;
}

/** Parses a stored analysis; `undefined` if unreadable. */
export function analysisOf(text = ''): Analysis | undefined {
  const analysis = parsedJson(text) as Analysis | null | undefined;
  const { tickers, sentences, events, summary } = analysis ?? ({} as Partial<Analysis>);
  return [tickers, sentences, events, summary?.brief].every(Array.isArray)
    ? (analysis as Analysis)
    : undefined;
}
