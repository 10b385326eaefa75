import type { HistoryFilter, Order } from '@/lib/model/history-filter';
import { compileFilter } from '../research/filter';
import { eachRowWith, listAt } from './columns';
import { type Matches, RowTable } from './row-table';
import { isStarred, type Segment, segmentOf } from './segment';
import { isWhole } from './segment-check';

/** What one article says about one symbol: a point of that symbol's time series. */
export interface Observation {
  slot: number;
  time: number;
  score: number;
  relevance: number;
  host: string;
  story: number;
}

/**
 * The digest in memory. Answers filters, charts and counts over the whole history without reading entries. A generated
 * history of 100,000 rows takes about 18 MB including the sort orders; real vocabularies are larger.
 */
export class HistoryIndex {
  private readonly bySegment = new Map<number, Segment>();
  private cached: RowTable | undefined;

  constructor(segments: Iterable<Segment> = []) {
    this.update(segments);
  }

  /** The highest version loaded: ask the database for segments above it. */
  version = 0;

  get segments(): Segment[] {
    return [...this.bySegment.values()];
  }

  /** Number of entries. */
  get size(): number {
    return this.segments.reduce((size, { slots }) => size + slots.length, 0);
  }

  /** Adds new or changed segments; skips damaged ones. */
  update(segments: Iterable<Segment>): void {
    for (const segment of segments) {
      if (!isWhole(segment)) continue;
      this.bySegment.set(segment.segment, segment);
      this.version = Math.max(this.version, segment.version);
    }
    this.cached = undefined;
  }

  /** Drops all segments but these. */
  keepOnly(numbers: readonly number[]): void {
    const present = new Set(numbers);
    for (const number of this.bySegment.keys()) if (!present.has(number)) this.bySegment.delete(number);
    this.cached = undefined;
  }

  /** All rows in one table; built once for each state of the history. */
  private get table(): RowTable {
    this.cached ??= new RowTable(this.segments);
    return this.cached;
  }

  /** The entries that match a filter. */
  search(filter: HistoryFilter, order: Order = 'newest', grouped = false): Matches {
    return this.table.select(compileFilter(filter), order, grouped);
  }

  /** All entries of a story, most recently seen first. */
  slotsOfStory(story: number): number[] {
    return this.table.slotsOfStory(story);
  }

  /** All observations of a symbol, oldest first. */
  observationsOf(symbol: string): Observation[] {
    const observations: Observation[] = [];
    for (const segment of this.segments)
      eachRowWith(segment.symbols, symbol, (row, at) => observations.push(observationAt(segment, row, at)));
    return observations.sort((a, b) => a.time - b.time);
  }

  /** Event types of one entry. */
  eventsAt(slot: number): string[] {
    const segment = this.bySegment.get(segmentOf(slot));
    const row = segment?.slots.indexOf(slot) ?? -1;
    return segment !== undefined && row >= 0 ? listAt(segment.events, row) : [];
  }

  /** Calls `visit` for each entry about a symbol. */
  eachRowAbout(symbol: string, visit: (segment: Segment, row: number) => void): void {
    for (const segment of this.segments) eachRowWith(segment.symbols, symbol, (row) => visit(segment, row));
  }

  /** Number of unstarred entries last seen before `time`. */
  countOld(time: number): number {
    const isOld = ({ lastSeen, marks }: Segment, row: number) =>
      lastSeen[row]! < time && !isStarred(marks[row]!);
    const inSegment = (segment: Segment) => segment.lastSeen.filter((_, row) => isOld(segment, row)).length;
    return this.segments.reduce((sum, segment) => sum + inSegment(segment), 0);
  }

  /** Number of entries for each host, symbol, event or name, largest first. */
  counts(column: 'hosts' | 'symbols' | 'events' | 'names'): { value: string; count: number }[] {
    const counts = new Map<string, number>();
    for (const segment of this.segments) addCounts(segment[column], counts);
    return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
  }
}

function observationAt(segment: Segment, row: number, at: number): Observation {
  return {
    slot: segment.slots[row]!,
    time: segment.times[row]!,
    score: segment.tickerScores[at]!,
    relevance: segment.relevances[at]!,
    host: listAt(segment.hosts, row)[0] ?? '',
    story: segment.stories[row]!,
  };
}

function addCounts(column: Segment['hosts'], counts: Map<string, number>): void {
  const local = new Uint32Array(column.dictionary.length);
  for (const value of column.values) local[value]!++;
  for (const [at, text] of column.dictionary.entries())
    counts.set(text, (counts.get(text) ?? 0) + local[at]!);
}
