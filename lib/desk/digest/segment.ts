import { LABELS, type Label } from '@/lib/model';
import { ENTRY_KINDS, type EntryKind } from '@/lib/model/kinds';
import { encodeLists, type ListColumn, listAt } from './columns';
import { decodePostings, encodePostings, type Postings } from './postings';

/** Rows that one segment can hold: small enough to be rewritten at each save, large enough to load by the hundred. */
export const SEGMENT_ROWS = 512;

/** What queries, charts and the grouping of stories need to know of one entry. Times: milliseconds since 1970. */
export interface DigestRow {
  slot: number;
  /** When it was published; when it was first seen, where that is not known. */
  time: number;
  lastSeen: number;
  label: Label;
  kind: EntryKind;
  starred: boolean;
  score: number;
  story: number;
  host: string;
  tickers: { symbol: string; score: number; relevance: number }[];
  events: string[];
  names: string[];
  words: string[];
}

/**
 * Up to 512 rows of the digest, column by column. A hundred thousand entries are two hundred of these: they load in
 * a fraction of a second and answer every question without touching the entries. The entries are the truth; a
 * segment is written in the same transaction as they are.
 */
export interface Segment {
  /** `slot / 512`, rounded down. */
  segment: number;
  /** Grows with every write, over all segments: a page asks for those above what it has. */
  version: number;
  /** Latest of `times`: an index of the database. */
  newest: number;
  slots: Uint32Array;
  times: Float64Array;
  lastSeen: Float64Array;
  /** Label, kind and star in one byte: see `MARK`. */
  marks: Uint8Array;
  scores: Float32Array;
  stories: Float64Array;
  hosts: ListColumn;
  symbols: ListColumn;
  /** Beside `symbols.values`. */
  tickerScores: Float32Array;
  relevances: Float32Array;
  events: ListColumn;
  names: ListColumn;
  words: Postings;
}

/** Number of the segment that the row with this slot lies in. */
export const segmentOf = (slot: number): number => Math.floor(slot / SEGMENT_ROWS);

/** A part of a mark: how far it is moved up, and its bits before that. */
export interface MarkPart {
  shift: number;
  bits: number;
}

/** Label and kind are their places in the lists of all; the star is 1 or 0. */
export const MARK = {
  label: { shift: 0, bits: 3 },
  kind: { shift: 2, bits: 3 },
  star: { shift: 4, bits: 1 },
} as const satisfies Record<string, MarkPart>;

const markOf = ({ label, kind, starred }: DigestRow): number =>
  (LABELS.indexOf(label) << MARK.label.shift) |
  (ENTRY_KINDS.indexOf(kind) << MARK.kind.shift) |
  (Number(starred) << MARK.star.shift);

/** The number in one part of a mark: a place in `LABELS` or `ENTRY_KINDS`, or 1 for a star. */
export const readMark = (mark: number, { shift, bits }: MarkPart): number => (mark >> shift) & bits;

/** Whether the mark is one of an entry with a star. */
export const isStarred = (mark: number): boolean => readMark(mark, MARK.star) === 1;

/** Lays rows out in columns; they are sorted by slot. */
export function encodeSegment(segment: number, version: number, unsorted: readonly DigestRow[]): Segment {
  const rows = [...unsorted].sort((a, b) => a.slot - b.slot);
  const tickers = rows.flatMap((row) => row.tickers);
  return {
    segment,
    version,
    newest: Math.max(...rows.map(({ time }) => time)),
    slots: Uint32Array.from(rows, (row) => row.slot),
    times: Float64Array.from(rows, (row) => row.time),
    lastSeen: Float64Array.from(rows, (row) => row.lastSeen),
    marks: Uint8Array.from(rows, markOf),
    scores: Float32Array.from(rows, (row) => row.score),
    stories: Float64Array.from(rows, (row) => row.story),
    hosts: encodeLists(rows.map((row) => [row.host])),
    symbols: encodeLists(rows.map((row) => row.tickers.map(({ symbol }) => symbol))),
    tickerScores: Float32Array.from(tickers, ({ score }) => score),
    relevances: Float32Array.from(tickers, ({ relevance }) => relevance),
    events: encodeLists(rows.map((row) => row.events)),
    names: encodeLists(rows.map((row) => row.names)),
    words: encodePostings(rows.map((row) => row.words)),
  };
}

/** One row again; `words` are given, since they can only be told for all rows at once. */
function rowAt(segment: Segment, row: number, words: string[]): DigestRow {
  const mark = segment.marks[row]!;
  return {
    slot: segment.slots[row]!,
    time: segment.times[row]!,
    lastSeen: segment.lastSeen[row]!,
    label: LABELS[readMark(mark, MARK.label)]!,
    kind: ENTRY_KINDS[readMark(mark, MARK.kind)]!,
    starred: isStarred(mark),
    score: segment.scores[row]!,
    story: segment.stories[row]!,
    host: listAt(segment.hosts, row)[0] ?? '',
    tickers: tickersAt(segment, row),
    events: listAt(segment.events, row),
    names: listAt(segment.names, row),
    words,
  };
}

/** The tickers of one row; scores and relevances have the seven digits of a 32-bit float. */
export function tickersAt(segment: Segment, row: number): DigestRow['tickers'] {
  const first = segment.symbols.starts[row]!;
  return listAt(segment.symbols, row).map((symbol, at) => ({
    symbol,
    score: segment.tickerScores[first + at]!,
    relevance: segment.relevances[first + at]!,
  }));
}

/** All rows again, in their order; scores and relevances are rounded as the columns hold them. */
export function decodeSegment(segment: Segment): DigestRow[] {
  const words = decodePostings(segment.words, segment.slots.length);
  return words.map((list, row) => rowAt(segment, row, list));
}
