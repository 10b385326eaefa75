import type { Order } from '@/lib/model/history-filter';
import { SEGMENT_ROWS, type Segment } from './segment';

/** Search results, one line per entry or, if grouped, per story. */
export interface Matches {
  /** The entry of each line; for a story, the first in the requested order. */
  slots: Uint32Array;
  /** Number of matching entries that each line stands for; 1 unless grouped by story. */
  counts: Uint32Array;
}

/**
 * The rows of all segments under one numbering (index of the segment times 512, plus the row), with the sort orders
 * and dense story numbers that queries need. A query over 100,000 rows is then a few passes over typed arrays.
 */
export class RowTable {
  private readonly orders = new Map<Order, Uint32Array>();
  private readonly stories: Uint32Array;
  private readonly storyCount: number;

  constructor(private readonly segments: readonly Segment[]) {
    const numbers = new Map<number, number>();
    this.stories = new Uint32Array(segments.length * SEGMENT_ROWS);
    this.eachRow((number, segment, row) => {
      const story = segment.stories[row]!;
      const dense = numbers.get(story) ?? numbers.size;
      numbers.set(story, dense);
      this.stories[number] = dense;
    });
    this.storyCount = numbers.size;
  }

  /**
   * The rows that `maskOf` selects, in order; if `grouped`, the first row of each story and the story's row count.
   */
  select(maskOf: (segment: Segment) => Uint8Array, order: Order, grouped: boolean): Matches {
    const mask = new Uint8Array(this.stories.length);
    for (const [at, segment] of this.segments.entries()) mask.set(maskOf(segment), at * SEGMENT_ROWS);
    const found = this.inOrder(order).filter((number) => mask[number] === 1);
    const { rows, counts } = grouped
      ? this.group(found)
      : { rows: found, counts: new Uint32Array(found.length).fill(1) };
    return { slots: rows.map((number) => this.slotAt(number)), counts };
  }

  /** All entries of a story, most recently seen first. */
  slotsOfStory(story: number): number[] {
    const found = this.inOrder('newest').filter((number) => this.valueAt('stories', number) === story);
    return Array.from(found, (number) => this.slotAt(number));
  }

  private group(found: Uint32Array): { rows: Uint32Array; counts: Uint32Array } {
    const lines = new Int32Array(this.storyCount).fill(-1);
    const rows = new Uint32Array(found.length);
    const counts = new Uint32Array(found.length);
    let length = 0;
    for (const number of found) {
      const story = this.stories[number]!;
      if (lines[story]! < 0) {
        rows[length] = number;
        lines[story] = length++;
      }
      counts[lines[story]!]!++;
    }
    return { rows: rows.subarray(0, length), counts: counts.subarray(0, length) };
  }

  private inOrder(order: Order): Uint32Array {
    const known = this.orders.get(order) ?? this.sorted(order);
    this.orders.set(order, known);
    return known;
  }

  /** A descending order is the ascending one reversed. */
  private sorted(order: Order): Uint32Array {
    if (order === 'newest') return this.inOrder('oldest').toReversed();
    if (order === 'most-positive') return this.inOrder('most-negative').toReversed();
    const keys = this.column(order === 'oldest' ? 'lastSeen' : 'scores');
    return this.numbers().sort((a, b) => keys[a]! - keys[b]!);
  }

  private column(name: 'lastSeen' | 'scores'): Float64Array {
    const values = new Float64Array(this.stories.length);
    for (const [at, segment] of this.segments.entries()) values.set(segment[name], at * SEGMENT_ROWS);
    return values;
  }

  private numbers(): Uint32Array {
    const numbers: number[] = [];
    this.eachRow((number) => numbers.push(number));
    return Uint32Array.from(numbers);
  }

  private eachRow(visit: (number: number, segment: Segment, row: number) => void): void {
    for (const [at, segment] of this.segments.entries())
      for (let row = 0; row < segment.slots.length; row++) visit(at * SEGMENT_ROWS + row, segment, row);
  }

  private slotAt(number: number): number {
    return this.valueAt('slots', number);
  }

  private valueAt(column: 'slots' | 'stories', number: number): number {
    return this.segments[Math.floor(number / SEGMENT_ROWS)]![column][number % SEGMENT_ROWS]!;
  }
}
