import { MAX_ITEMS } from './read-items';

/** Answers are whole numbers of 16 bits, this many to one: they add up fast, and a long article's fit the cache. */
export const UNIT = 2 ** 12;
/** Bits that the number of an item in its sentence takes. */
export const ITEM_BITS = Math.ceil(Math.log2(MAX_ITEMS));
/** Beyond this, which is ±8, an answer is cut; the strongest of any word is below 3, of any code below 1.6. */
const MAX_VALUE = 2 ** 15 - 1;
/** Cells that are kept: some four thousand words, 4 MB. */
const MAX_CELLS = 2 ** 21;

/** Caches rows of answers by key, side by side in one array, so that adding rows up reads one array. */
export class AnswerTable {
  cells = new Int16Array(2 ** 14);
  private used = 0;
  private readonly known: Map<number, number>[] = [];

  /** Forgets all rows once they take too much memory, so that no text can make the table grow. Call while no row is in use. */
  tidy(): void {
    if (this.used < MAX_CELLS) return;
    this.used = 0;
    for (const starts of this.known) starts.clear();
  }

  /** @returns a function from a key to the start of its row in `cells`; `compute` must give the same row for a key each time */
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
    this.cells = new Int16Array(cells.length * 2);
    this.cells.set(cells);
  }
}
