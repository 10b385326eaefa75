import { REACH } from './network-input';
import { MAX_ITEMS } from './reading';

/** Answers are whole numbers, this many to one: they add up fast, and leave room for an item's number. */
export const UNIT = 2 ** 16;
/** What an item's number takes. */
export const ITEM_BITS = Math.ceil(Math.log2(MAX_ITEMS));
/** Beyond this an answer is cut, so that what a window's items and its places say fits beside an item's number. */
const MAX_VALUE = Math.floor((2 ** (31 - ITEM_BITS) - 1) / (2 * REACH + 2));
/** Cells that are kept: some four thousand words, 8 MB. */
const MAX_CELLS = 2 ** 21;

/** Rows of answers by key, each worked out once, side by side in one array: what adds rows up reads one array. */
export class AnswerTable {
  cells = new Int32Array(2 ** 14);
  private used = 0;
  private readonly known: Map<number, number>[] = [];

  /** Forgets all rows where they take too much, so that no text can make the table grow. Call while no row is in use. */
  tidy(): void {
    if (this.used < MAX_CELLS) return;
    this.used = 0;
    for (const starts of this.known) starts.clear();
  }

  /** @returns what gives the start of a key's row; `compute` gives the row, and the same one for a key each time */
  rows(compute: (key: number) => Float32Array): (key: number) => number {
    const starts = new Map<number, number>();
    this.known.push(starts);
    return (key) => {
      const known = starts.get(key);
      if (known !== undefined) return known;
      const start = this.append(compute(key));
      starts.set(key, start);
      return start;
    };
  }

  private append(row: Float32Array): number {
    const start = this.used;
    this.used += row.length;
    if (this.used > this.cells.length) this.grow();
    for (let i = 0; i < row.length; i++)
      this.cells[start + i] = Math.max(-MAX_VALUE, Math.min(MAX_VALUE, Math.round(row[i]! * UNIT)));
    return start;
  }

  private grow(): void {
    const { cells } = this;
    this.cells = new Int32Array(cells.length * 2);
    this.cells.set(cells);
  }
}
