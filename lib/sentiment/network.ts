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
import { remember } from './remember';
import type { Weights } from './weights-file';

/** Places of the filters' window, relative to the item in its middle. */
export const WINDOW = [-2, -1, 0, 1, 2] as const;
/** Every filter is pooled twice: over all items, and over those of the target's clause. */
export const POOLS = 2;

/** The filters' strongest answers to one sentence: value and item by pool and filter; item -1 where none fired. */
export interface Pooled {
  values: Float32Array;
  at: Int32Array;
}

/** What each word, with the codes that go with it, says to every place and filter is worked out once and kept, for so many. */
const MAX_WORDS = 6000;
/** The same of the places to the target that a window shows: most windows show a few of the same. */
const MAX_WINDOWS = 3000;

/** One layer of filters over word vectors and codes, then the maximum over the items, then a linear layer. */
export class Network {
  private readonly filters: number;
  private readonly vectors: Int8Array;
  private readonly words: Float32Array;
  private readonly codes: Float32Array;
  private readonly output: Float32Array;
  private readonly bias: Float32Array;
  private readonly silence: Float32Array;
  private readonly numbers: Readonly<Record<string, number>>;

  /** Reads the arrays `vectors`, `filters` (place x dimension x filter), `codes`, `output` and `filterBias`. */
  constructor({ header: { numbers }, arrays }: Weights) {
    const array = (name: string) => dequantised(arrays[name]!, numbers[`${name}Scale`]!);
    this.numbers = numbers;
    this.filters = numbers.filters!;
    this.vectors = signed(arrays.vectors!);
    this.words = array('filters');
    this.codes = array('codes');
    this.output = array('output');
    this.bias = array('filterBias');
    this.silence = new Float32Array(WINDOW.length * this.filters);
  }

  /** The strongest answer of each filter to a sentence. */
  pool(input: NetworkInput): Pooled {
    const rows = this.layOut(input);
    const windows = windowsOf(input);
    const values = new Float32Array(POOLS * this.filters);
    const at = new Int32Array(POOLS * this.filters).fill(-1);
    for (let i = 0; i < input.length; i++) {
      const places = this.placesSay(windows[i]!);
      this.poolAt(i, rows, places, input.targeted && input.near[i] === 1, { values, at });
    }
    return input.targeted ? { values, at } : this.doubled({ values, at });
  }

  /** Logits of negative and positive against neutral. */
  logits({ values }: Pooled): [negative: number, positive: number] {
    const { output, numbers } = this;
    let [negative, positive] = [numbers.networkNegative!, numbers.networkPositive!];
    for (let u = 0; u < values.length; u++) {
      negative += values[u]! * output[u * 2]!;
      positive += values[u]! * output[u * 2 + 1]!;
    }
    return [negative, positive];
  }

  /** Gives each item's part in positive minus negative; parts and the returned constant sum to the difference of logits. */
  explain(input: NetworkInput, { at }: Pooled, add: (item: number, part: number) => void): number {
    let constant = this.numbers.networkPositive! - this.numbers.networkNegative!;
    for (let u = 0; u < at.length; u++) {
      const [i, f] = [at[u]!, u % this.filters];
      if (i < 0) continue;
      const weight = this.output[u * 2 + 1]! - this.output[u * 2]!;
      constant += this.bias[f]! * weight;
      for (let k = 0; k < WINDOW.length; k++) {
        const j = i + WINDOW[k]!;
        if (j >= 0 && j < input.length) add(j, weight * this.saidTo(input, j, k, f));
      }
    }
    return constant;
  }

  /** What a word, its class and its event say at each place of a window. */
  private readonly itemSays = remember(MAX_WORDS, (item: number) => {
    const { filters, vectors, numbers } = this;
    const { word, codes } = unpackItem(item);
    const said = this.silence.slice();
    const dimensions = numbers.dimensions!;
    for (let k = 0; k < WINDOW.length; k++) {
      for (let d = 0; word >= 0 && d < dimensions; d++) {
        const x = vectors[word * dimensions + d]! * numbers.vectorsScale!;
        this.addScaled(said, k * filters, this.words, k * dimensions + d, x);
      }
      for (const code of codes) this.addScaled(said, k * filters, this.codes, k * CODE_COUNT + code, 1);
    }
    return said;
  });

  /** What the places of a window's items say, with the filters' bias. */
  private readonly placesSay = remember(MAX_WINDOWS, (places: number) => {
    const said = this.bias.slice();
    for (const [k, place] of unpackPlaces(places).entries())
      if (place !== undefined) this.addScaled(said, 0, this.codes, k * CODE_COUNT + place, 1);
    return said;
  });

  private addScaled(to: Float32Array, at: number, from: Float32Array, row: number, factor: number): void {
    const { filters } = this;
    for (let f = 0; f < filters; f++) to[at + f]! += factor * from[row * filters + f]!;
  }

  /** What each item says, with silence before the first and after the last, so that windows are whole. */
  private layOut(input: NetworkInput): Float32Array[] {
    const rows = new Array<Float32Array>(input.length + 2 * REACH).fill(this.silence);
    for (let i = 0; i < input.length; i++) rows[i + REACH] = this.itemSays(itemAt(input, i));
    return rows;
  }

  /** Keeps each filter's answer at item `i` where it is the strongest yet; written out, as this is the network's time. */
  private poolAt(
    i: number,
    rows: readonly Float32Array[],
    places: Float32Array,
    near: boolean,
    { values, at }: Pooled,
  ): void {
    const { filters } = this;
    const [r0, r1, r2, r3, r4] = [rows[i]!, rows[i + 1]!, rows[i + 2]!, rows[i + 3]!, rows[i + 4]!];
    const [k1, k2, k3, k4] = [filters, 2 * filters, 3 * filters, 4 * filters];
    for (let f = 0; f < filters; f++) {
      const answer = places[f]! + r0[f]! + r1[k1 + f]! + r2[k2 + f]! + r3[k3 + f]! + r4[k4 + f]!;
      if (answer > values[f]!) {
        values[f] = answer;
        at[f] = i;
      }
      if (near && answer > values[filters + f]!) {
        values[filters + f] = answer;
        at[filters + f] = i;
      }
    }
  }

  /** Without a target every item is near. */
  private doubled({ values, at }: Pooled): Pooled {
    const { filters } = this;
    return { values: values.copyWithin(filters, 0, filters), at: at.copyWithin(filters, 0, filters) };
  }

  private saidTo(input: NetworkInput, j: number, k: number, f: number): number {
    const place = unpack(input.codes[j]!)[2];
    const item = this.itemSays(itemAt(input, j))[k * this.filters + f]!;
    return item + this.codes[(k * CODE_COUNT + place) * this.filters + f]!;
  }
}

const signed = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new Int8Array(buffer, byteOffset, byteLength);

const dequantised = (bytes: Uint8Array, scale: number): Float32Array =>
  Float32Array.from(signed(bytes), (value) => value * scale);
