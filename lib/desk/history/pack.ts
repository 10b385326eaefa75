import type { Analysis } from '@/lib/model';
import { parsedJson } from '@/lib/util/parsed-json';
import { validEntry } from './entry-version';
import type { StoredEntry } from './history-entry';

/**
 * Entries in one row of the database. Each write of a row costs some 0.15 milliseconds in Chromium, however small
 * it is: a hundred thousand rows take minutes, the same in packs seconds. Few enough that a single save rewrites little.
 */
export const PACK_ROWS = 32;

/** Up to 32 entries, in the order of their slots; the lists run beside each other. */
export interface EntryPack {
  /** `slot / 32`, rounded down. */
  pack: number;
  /** See `keyOf`: an index of the database. */
  keys: string[];
  slots: number[];
  lastSeen: number[];
  /** Highest of `lastSeen`: an index of the database. */
  newest: number;
  /** Each entry as a line of JSON, without its slot: one string costs a tenth of as many objects. */
  entries: string;
}

/** The analyses of the entries in the pack of the same number: lists must not load them. */
export interface AnalysisPack {
  pack: number;
  /** Each analysis as a line of JSON. */
  analyses: string;
}

/** One entry with its analysis as they are put into a pack. */
export interface PackRow {
  slot: number;
  key: string;
  lastSeen: number;
  /** JSON without line breaks. */
  entry: string;
  /** JSON without line breaks. */
  analysis: string;
}

/** Number of the pack that the entry with this slot lies in. */
export const packOf = (slot: number): number => Math.floor(slot / PACK_ROWS);

/** An article and its headline from a feed have one key: either takes the place of the other. */
export const keyOf = (id: string): string => id.replace(/^(page|feed):/u, '');

/** An entry and its analysis (JSON without line breaks) as a pack keeps them. */
export function packRow({ slot, ...entry }: StoredEntry, analysis: string): PackRow {
  return { slot, key: keyOf(entry.id), lastSeen: entry.lastSeen, entry: JSON.stringify(entry), analysis };
}

/** Lays rows out in a pack; there must be at least one. */
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

/** The rows of a pack again, as they are stored; of a pack that is damaged those that are left. */
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

/** The lines of a text as it was stored; none where damage has left something else there. */
const linesOf = (text: unknown): string[] => (typeof text === 'string' ? text.split('\n') : []);
/** A list as it was stored; an empty one where damage has left something else there. */
export const listOf = <T>(list: readonly T[]): readonly T[] => (Array.isArray(list) ? list : []);

/** The entries of a pack, or those alone whose slots are wanted; without those of a shape that is not known. */
export function entriesOf({ slots, entries }: EntryPack, wanted?: ReadonlySet<number>): StoredEntry[] {
  const lines = linesOf(entries);
  return listOf(slots).flatMap((slot, at) =>
    wanted === undefined || wanted.has(slot) ? (entryOf({ entry: lines[at] ?? '', slot }) ?? []) : [],
  );
}

/** The entry of a row; `undefined` where it cannot be read. */
export function entryOf({ entry, slot }: Pick<PackRow, 'entry' | 'slot'>): StoredEntry | undefined {
  const stored = parsedJson(entry);
  return typeof stored === 'object' ? validEntry({ ...stored, slot }) : undefined;
}

/** An analysis as it lies in the database; `undefined` where it cannot be read. */
export function analysisOf(text = ''): Analysis | undefined {
  const analysis = parsedJson(text) as Analysis | null | undefined;
  const { tickers, sentences, events, summary } = analysis ?? ({} as Partial<Analysis>);
  return [tickers, sentences, events, summary?.brief].every(Array.isArray)
    ? (analysis as Analysis)
    : undefined;
}
