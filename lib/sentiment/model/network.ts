import { ActivationCache, ITEM_BITS, SCALE } from './activation-cache';
import {
  CODE_COUNT,
  itemAt,
  type NetworkInput,
  REACH,
  unpack,
  unpackItem,
  unpackPlaces,
  windowsOf,
} from './network-input';
import type { WeightNumbers, Weights } from './weights-file';

/** Offsets of a filter's window, relative to its center. */
export const WINDOW = [-2, -1, 0, 1, 2] as const;
/** Each filter is max-pooled twice: over all items, and over those in the target's clause. */
export const POOLS = 2;

/**
 * The maximum activation of each filter in each pool. The upper bits hold the activation in units of 1/`SCALE`, the lower
 * bits the index of its item, counted down so that of two equal activations the first item wins.
 */
type Pooled = Int32Array;

const LAST_ITEM = 2 ** ITEM_BITS - 1;
const activationOf = (strongest: number) => (strongest >> ITEM_BITS) / SCALE;
const itemOf = (strongest: number) => LAST_ITEM - (strongest & LAST_ITEM);

/** Padding before the first item and after the last. */
const PADDING = -1;

/**
 * A convolutional network: one layer of filters over word vectors and codes, max pooling over the items, a linear
 * layer.
 */
export class Network {
  private readonly filters: number;
  private readonly vectors: Int8Array;
  private readonly words: Float32Array;
  private readonly codes: Float32Array;
  private readonly output: Float32Array;
  private readonly bias: Float32Array;
  private readonly numbers: WeightNumbers;
  private readonly table = new ActivationCache();
  private readonly itemRow = this.table.rows((item) => this.itemActivations(item));
  private readonly placesRow = this.table.rows((places) => this.placeActivations(places));

  /** Reads the arrays `vectors`, `filters` (place x dimension x filter), `codes`, `output` and `filterBias`. */
  constructor({ numbers, arrays }: Weights) {
    this.numbers = numbers;
    this.filters = numbers.filters;
    this.vectors = signed(arrays.vectors);
    this.words = dequantized(arrays.filters, numbers.filtersScale);
    this.codes = dequantized(arrays.codes, numbers.codesScale);
    this.output = dequantized(arrays.output, numbers.outputScale);
    this.bias = dequantized(arrays.filterBias, numbers.filterBiasScale);
  }

  /** The maximum activation of each filter; 0 for filters that did not fire. */
  pool(input: NetworkInput): Pooled {
    const { table, filters } = this;
    table.tidy();
    const [items, places] = [this.itemRows(input), this.placesRows(input)];
    const strongest = new Int32Array(POOLS * filters);
    const [all, near] = [strongest.subarray(0, filters), strongest.subarray(filters)];
    for (let i = 0; i < input.length; i++)
      this.poolAt(i, items, places[i]!, input.near[i] === 1 ? near : all);
    for (let f = 0; f < filters; f++) all[f] = Math.max(all[f]!, near[f]!);
    return strongest;
  }

  /** Logits of negative and positive relative to neutral. */
  logits(pooled: Pooled): [negative: number, positive: number] {
    const { output, numbers } = this;
    let [negative, positive] = [numbers.networkNegative, numbers.networkPositive];
    for (let u = 0; u < pooled.length; u++) {
      const activation = activationOf(pooled[u]!);
      negative += activation * output[u * 2]!;
      positive += activation * output[u * 2 + 1]!;
    }
    return [negative, positive];
  }

  /**
   * Calls `add` with each item's contributions to positive minus negative. With the returned constant, they sum to the
   * difference of the logits.
   */
  explain(input: NetworkInput, pooled: Pooled, add: (item: number, part: number) => void): number {
    let constant = this.numbers.networkPositive - this.numbers.networkNegative;
    for (let u = 0; u < pooled.length; u++) {
      if (pooled[u] === 0) continue;
      const [i, f] = [itemOf(pooled[u]!), u % this.filters];
      const weight = this.output[u * 2 + 1]! - this.output[u * 2]!;
      let remaining = activationOf(pooled[u]!);
      for (let k = 0; k < WINDOW.length; k++) {
        const j = i + WINDOW[k]!;
        if (j < 0 || j >= input.length) continue;
        const activations = this.activationFrom(input, j, k, f);
        add(j, weight * activations);
        remaining -= activations;
      }
      constant += weight * remaining;
    }
    return constant;
  }

  /** Activations by a word, its class and its event at each offset of the window. */
  private itemActivations(item: number): Float32Array {
    const { filters, vectors, numbers } = this;
    const activations = new Float32Array(WINDOW.length * filters);
    if (item === PADDING) return activations;
    const { word, codes } = unpackItem(item);
    const dimensions = numbers.dimensions;
    for (let k = 0; k < WINDOW.length; k++) {
      for (let d = 0; word >= 0 && d < dimensions; d++) {
        const x = vectors[word * dimensions + d]! * numbers.vectorsScale;
        this.addScaled(activations, k * filters, this.words, k * dimensions + d, x);
      }
      for (const code of codes)
        this.addScaled(activations, k * filters, this.codes, k * CODE_COUNT + code, 1);
    }
    return activations;
  }

  /** Activations by the place codes of a window, plus the filters' bias. */
  private placeActivations(places: number): Float32Array {
    const activations = this.bias.slice();
    for (const [k, place] of unpackPlaces(places).entries())
      if (place !== undefined) this.addScaled(activations, 0, this.codes, k * CODE_COUNT + place, 1);
    return activations;
  }

  private addScaled(to: Float32Array, at: number, from: Float32Array, row: number, factor: number): void {
    const { filters } = this;
    for (let f = 0; f < filters; f++) to[at + f]! += factor * from[row * filters + f]!;
  }

  /** Start of each item's row in the table, with padding rows at both ends, so that every window is complete. */
  private itemRows(input: NetworkInput): number[] {
    const padding = new Array<number>(REACH).fill(this.itemRow(PADDING));
    const rows = input.words.map((_, i) => this.itemRow(itemAt(input, i)));
    return [...padding, ...rows, ...padding];
  }

  /** Start of each window's row in the table; neighboring windows mostly have the same places. */
  private placesRows(input: NetworkInput): number[] {
    let start = 0;
    let before = -1;
    return windowsOf(input).map((places) => {
      if (places !== before) start = this.placesRow(places);
      before = places;
      return start;
    });
  }

  /**
   * Updates each filter's maximum with its activation at item `i`. Unrolled, as most of the network's time is spent
   * here.
   */
  private poolAt(i: number, items: readonly number[], places: number, strongest: Int32Array): void {
    const {
      filters,
      table: { cells },
    } = this;
    const [r0, r1, r2] = [items[i]!, items[i + 1]! + filters, items[i + 2]! + 2 * filters];
    const [r3, r4] = [items[i + 3]! + 3 * filters, items[i + 4]! + 4 * filters];
    for (let f = 0; f < filters; f++) {
      const before = cells[places + f]! + cells[r0 + f]! + cells[r1 + f]!;
      const activation = before + cells[r2 + f]! + cells[r3 + f]! + cells[r4 + f]!;
      const packed = (activation << ITEM_BITS) | (LAST_ITEM - i);
      if (packed > strongest[f]!) strongest[f] = packed;
    }
  }

  private activationFrom(input: NetworkInput, j: number, k: number, f: number): number {
    const place = unpack(input.codes[j]!)[2];
    const item = this.table.cells[this.itemRow(itemAt(input, j)) + k * this.filters + f]! / SCALE;
    return item + this.codes[(k * CODE_COUNT + place) * this.filters + f]!;
  }
}

const signed = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new Int8Array(buffer, byteOffset, byteLength);

const dequantized = (bytes: Uint8Array, scale: number): Float32Array =>
  Float32Array.from(signed(bytes), (value) => value * scale);
