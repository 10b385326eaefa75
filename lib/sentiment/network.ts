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

/** One layer of filters over word vectors and codes, then the maximum over the items, then a linear layer. */
export interface Network {
  pool(input: NetworkInput): Pooled;
  /** Logits of negative and positive against neutral. */
  logits(pooled: Pooled): [negative: number, positive: number];
  /** Gives each item's part in positive minus negative; parts and the returned constant sum to the difference of logits. */
  explain(input: NetworkInput, pooled: Pooled, add: (item: number, part: number) => void): number;
}

/** What each word, with the codes that go with it, says to every place and filter is worked out once and kept, for so many. */
const MAX_WORDS = 6000;
/** The same of the places to the target that a window shows: most windows show a few of the same. */
const MAX_WINDOWS = 3000;

/** Reads the network's arrays: `vectors`, `filters` (place x dimension x filter), `codes`, `output`, `filterBias`. */
export function readNetwork({ header: { numbers }, arrays }: Weights): Network {
  const filters = numbers.filters!;
  const dimensions = numbers.dimensions!;
  const width = WINDOW.length * filters;
  const array = (name: string) => dequantise(arrays[name]!, numbers[`${name}Scale`]!);
  const [words, codes, output, bias] = [
    array('filters'),
    array('codes'),
    array('output'),
    array('filterBias'),
  ];
  const vectors = new Int8Array(
    arrays.vectors!.buffer,
    arrays.vectors!.byteOffset,
    arrays.vectors!.byteLength,
  );

  /** What a word, its class and its event say at each place of a window. */
  const itemSays = remember(MAX_WORDS, (item: number) => {
    const { word, codes: ownCodes } = unpackItem(item);
    const said = new Float32Array(width);
    for (let k = 0; k < WINDOW.length; k++) {
      for (let d = 0; word >= 0 && d < dimensions; d++) {
        const x = vectors[word * dimensions + d]! * numbers.vectorsScale!;
        addScaled(said, k * filters, words, (k * dimensions + d) * filters, x);
      }
      for (const code of ownCodes) addScaled(said, k * filters, codes, (k * CODE_COUNT + code) * filters, 1);
    }
    return said;
  });

  /** What the places of a window's items say, with the filters' bias. */
  const placesSay = remember(MAX_WINDOWS, (places: number) => {
    const said = bias.slice();
    for (const [k, place] of unpackPlaces(places).entries()) {
      if (place !== undefined) addScaled(said, 0, codes, (k * CODE_COUNT + place) * filters, 1);
    }
    return said;
  });

  function addScaled(to: Float32Array, at: number, from: Float32Array, row: number, factor: number): void {
    for (let f = 0; f < filters; f++) to[at + f]! += factor * from[row + f]!;
  }

  const silence = new Float32Array(width);

  /** What each item says, with silence before the first and after the last, so that windows are whole. */
  function layOut(input: NetworkInput): Float32Array[] {
    const rows = new Array<Float32Array>(input.length + 2 * REACH).fill(silence);
    for (let i = 0; i < input.length; i++) rows[i + REACH] = itemSays(itemAt(input, i));
    return rows;
  }

  function pool(input: NetworkInput): Pooled {
    const rows = layOut(input);
    const windows = windowsOf(input);
    const values = new Float32Array(POOLS * filters);
    const at = new Int32Array(POOLS * filters).fill(-1);
    for (let i = 0; i < input.length; i++) {
      const places = placesSay(windows[i]!);
      poolAt(i, rows, places, input.targeted && input.near[i] === 1, { values, at });
    }
    return input.targeted ? { values, at } : doubled({ values, at });
  }

  /** Keeps each filter's answer at item `i` where it is the strongest yet; written out, as this is the network's time. */
  function poolAt(
    i: number,
    rows: readonly Float32Array[],
    places: Float32Array,
    near: boolean,
    { values, at }: Pooled,
  ): void {
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
  function doubled({ values, at }: Pooled): Pooled {
    return { values: values.copyWithin(filters, 0, filters), at: at.copyWithin(filters, 0, filters) };
  }

  function logits({ values }: Pooled): [number, number] {
    let [negative, positive] = [numbers.networkNegative!, numbers.networkPositive!];
    for (let u = 0; u < values.length; u++) {
      negative += values[u]! * output[u * 2]!;
      positive += values[u]! * output[u * 2 + 1]!;
    }
    return [negative, positive];
  }

  function explain(input: NetworkInput, { at }: Pooled, add: (item: number, part: number) => void): number {
    let constant = numbers.networkPositive! - numbers.networkNegative!;
    for (let u = 0; u < at.length; u++) {
      const [i, f] = [at[u]!, u % filters];
      if (i < 0) continue;
      const weight = output[u * 2 + 1]! - output[u * 2]!;
      constant += bias[f]! * weight;
      for (let k = 0; k < WINDOW.length; k++) {
        const j = i + WINDOW[k]!;
        if (j >= 0 && j < input.length) add(j, weight * saidTo(input, j, k, f));
      }
    }
    return constant;
  }

  function saidTo(input: NetworkInput, j: number, k: number, f: number): number {
    const place = unpack(input.codes[j]!)[2];
    return itemSays(itemAt(input, j))[k * filters + f]! + codes[(k * CODE_COUNT + place) * filters + f]!;
  }

  return { pool, logits, explain };
}

function dequantise(bytes: Uint8Array, scale: number): Float32Array {
  return Float32Array.from(
    new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    (value) => value * scale,
  );
}
