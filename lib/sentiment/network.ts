import { CODE_COUNT, type NetworkInput, unpack } from './network-input';
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

/** What a word or a set of codes says to every place and filter is worked out once and kept, for so many of each. */
const MAX_CACHED = 6000;
const SILENT = new Float32Array(0);

/** Remembers what `compute` answered; forgets all when full, so that no text can make it grow. */
function remember(compute: (key: number) => Float32Array): (key: number) => Float32Array {
  const known = new Map<number, Float32Array>();
  return (key) => {
    const found = known.get(key);
    if (found) return found;
    if (known.size >= MAX_CACHED) known.clear();
    const fresh = compute(key);
    known.set(key, fresh);
    return fresh;
  };
}

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

  const wordSays = remember((word) => {
    if (word < 0) return SILENT;
    const said = new Float32Array(width);
    for (let d = 0; d < dimensions; d++) {
      const x = vectors[word * dimensions + d]! * numbers.vectorsScale!;
      for (let k = 0; k < WINDOW.length; k++)
        addScaled(said, k * filters, words, (k * dimensions + d) * filters, x);
    }
    return said;
  });

  const codesSay = remember((key) => {
    const said = new Float32Array(width);
    for (const code of unpack(key)) {
      for (let k = 0; k < WINDOW.length; k++)
        addScaled(said, k * filters, codes, (k * CODE_COUNT + code) * filters, 1);
    }
    return said;
  });

  function addScaled(to: Float32Array, at: number, from: Float32Array, row: number, factor: number): void {
    for (let f = 0; f < filters; f++) to[at + f]! += factor * from[row + f]!;
  }

  /** Adds to `sum` what item `j` says at place `k` of the window. */
  function hear(input: NetworkInput, j: number, k: number, sum: Float32Array): void {
    const word = wordSays(input.words[j]!);
    const code = codesSay(input.codes[j]!);
    const at = k * filters;
    if (word.length === 0) for (let f = 0; f < filters; f++) sum[f]! += code[at + f]!;
    else for (let f = 0; f < filters; f++) sum[f]! += word[at + f]! + code[at + f]!;
  }

  function filterAt(input: NetworkInput, i: number, sum: Float32Array): void {
    sum.set(bias);
    for (let k = 0; k < WINDOW.length; k++) {
      const j = i + WINDOW[k]!;
      if (j >= 0 && j < input.length) hear(input, j, k, sum);
    }
  }

  function pool(input: NetworkInput): Pooled {
    const values = new Float32Array(POOLS * filters);
    const at = new Int32Array(POOLS * filters).fill(-1);
    const sum = new Float32Array(filters);
    for (let i = 0; i < input.length; i++) {
      filterAt(input, i, sum);
      keepMaximum(sum, 0, i, { values, at });
      if (input.near[i] === 1) keepMaximum(sum, filters, i, { values, at });
    }
    return { values, at };
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
    const at = k * filters + f;
    return (wordSays(input.words[j]!)[at] ?? 0) + codesSay(input.codes[j]!)[at]!;
  }

  return { pool, logits, explain };
}

function keepMaximum(sum: Float32Array, from: number, item: number, { values, at }: Pooled): void {
  for (let f = 0; f < sum.length; f++) {
    if (sum[f]! <= values[from + f]!) continue;
    values[from + f] = sum[f]!;
    at[from + f] = item;
  }
}

function dequantise(bytes: Uint8Array, scale: number): Float32Array {
  return Float32Array.from(
    new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    (value) => value * scale,
  );
}
