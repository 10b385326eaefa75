import { LABELS, type Label } from '@/lib/model';
import { ENTRY_KINDS, type EntryKind } from '@/lib/model/kinds';
import { encodeLists, type ListColumn, listAt } from './columns';
import { decodePostings, encodePostings, type Postings } from './postings';

/** Rows per segment: few enough to rewrite at each save, enough to load by the hundred. */
export const SEGMENT_ROWS = 512;

/** What queries, charts and story grouping need to know about one entry. Times: milliseconds since 1970. */
export interface DigestRow {
  slot: number;
  /** Publication time; if unknown, the time when it was first seen. */
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
 * Up to 512 rows of the digest, stored by column. 100,000 entries are about two hundred segments: they load in a
 * fraction of a second and answer every query without the entries. The entries are the source of truth; a segment is
 * written in the same transaction.
 */
export interface Segment {
  /** `slot / 512`, rounded down. */
  segment: number;
  /** Grows with every write to any segment: a page asks for versions above its own. */
  version: number;
  /** Latest of `times`; indexed in the database. */
  newest: number;
  slots: Uint32Array;
  times: Float64Array;
  lastSeen: Float64Array;
  /** Label, kind and star packed into one byte, see `MARK`. */
  marks: Uint8Array;
  scores: Float32Array;
  stories: Float64Array;
  hosts: ListColumn;
  symbols: ListColumn;
  /** Parallel to `symbols.values`. */
  tickerScores: Float32Array;
  relevances: Float32Array;
  events: ListColumn;
  names: ListColumn;
  words: Postings;
}

/** Number of the segment that holds the row with this slot. */
export const segmentOf = (slot: number): number => Math.floor(slot / SEGMENT_ROWS);

/** One bit field of a mark: its shift, and its bits before shifting. */
export interface MarkPart {
  shift: number;
  bits: number;
}

/** Bit fields of a mark. Label and kind are indices into `LABELS` and `ENTRY_KINDS`; the star is 1 or 0. */
export const MARK = {
  label: { shift: 0, bits: 3 },
  kind: { shift: 2, bits: 3 },
  star: { shift: 4, bits: 1 },
} as const satisfies Record<string, MarkPart>;

const markOf = ({ label, kind, starred }: DigestRow): number =>
  (LABELS.indexOf(label) << MARK.label.shift) |
  (ENTRY_KINDS.indexOf(kind) << MARK.kind.shift) |
  (Number(starred) << MARK.star.shift);

/** Reads one bit field of a mark. */
export const readMark = (mark: number, { shift, bits }: MarkPart): number => (mark >> shift) & bits;

/** Whether the mark is one of an entry with a star. */
export const isStarred = (mark: number): boolean => readMark(mark, MARK.star) === 1;

/** Encodes rows as columns, sorted by slot. */
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

/** Decodes one row; `words` are passed in, since the index can only be decoded for all rows at once. */
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

/** Decodes all rows, in order; scores and relevances have 32-bit precision. */
export function decodeSegment(segment: Segment): DigestRow[] {
  const words = decodePostings(segment.words, segment.slots.length);
  return words.map((list, row) => rowAt(segment, row, list));
}
