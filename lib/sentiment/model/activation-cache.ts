import { MAX_ITEMS } from '../items/read-items';

/**
 * Activations are stored as 16-bit fixed point, in units of 1/`SCALE`: fast to add, and a long article's fit the CPU
 * cache.
 */
export const SCALE = 2 ** 12;
/** Bits of an item's index in its sentence. */
export const ITEM_BITS = Math.ceil(Math.log2(MAX_ITEMS));
/** Activations are clipped at ±8. Those of any single word stay below 3, of any code below 1.6. */
const MAX_VALUE = 2 ** 15 - 1;
/** Most cached cells: about four thousand words, 4 MB. */
const MAX_CELLS = 2 ** 21;

/** Caches rows of filter activations by key. All rows share one array, so that adding rows reads one array. */
export class ActivationCache {
  cells = new Int16Array(2 ** 14);
  private used = 0;
  private readonly known: Map<number, number>[] = [];

  /** Clears the cache when it is full, which bounds its memory for any text. Call while no row is in use. */
  tidy(): void {
    if (this.used < MAX_CELLS) return;
    this.used = 0;
    for (const starts of this.known) starts.clear();
  }

  /** @returns a function from a key to the start of its row in `cells`; `compute` must be deterministic */
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
      this.cells[start + i] = Math.max(-MAX_VALUE, Math.min(MAX_VALUE, Math.round(row[i]! * SCALE)));
    return start;
  }

  private grow(): void {
    const { cells } = this;
    this.cells = new Int16Array(cells.length * 2);
    this.cells.set(cells);
  }
}
