import { CODE_COUNT, type NetworkInput, unpack } from './network-input';
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

/** What a word or a set of codes says to every place and filter is worked out once and kept, for so many of each. */
const MAX_CACHED = 6000;
/** Rows of silence before the first item and after the last, so that every window is whole. */
const MARGIN = 2;

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

  const wordSays = remember(MAX_CACHED, (word: number) => {
    const said = new Float32Array(width);
    for (let d = 0; word >= 0 && d < dimensions; d++) {
      const x = vectors[word * dimensions + d]! * numbers.vectorsScale!;
      for (let k = 0; k < WINDOW.length; k++)
        addScaled(said, k * filters, words, (k * dimensions + d) * filters, x);
    }
    return said;
  });

  const codesSay = remember(MAX_CACHED, (key: number) => {
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

  let rows = new Float32Array(0);

  /** Lays out in `rows` what each item says to every place and filter. */
  function layOut({ length, words: numbersOfWords, codes: packed }: NetworkInput): void {
    const size = (length + 2 * MARGIN) * width;
    if (rows.length < size) rows = new Float32Array(size);
    rows.fill(0, 0, MARGIN * width);
    rows.fill(0, size - MARGIN * width, size);
    for (let i = 0; i < length; i++) {
      const [word, code] = [wordSays(numbersOfWords[i]!), codesSay(packed[i]!)];
      const at = (i + MARGIN) * width;
      for (let u = 0; u < width; u++) rows[at + u] = word[u]! + code[u]!;
    }
  }

  /** What filter `f` answers at item `i`: row `i + k` holds the item at place `k` of its window. */
  function answerAt(i: number, f: number): number {
    let at = i * width + f;
    let sum = bias[f]!;
    for (let k = 0; k < WINDOW.length; k++, at += width + filters) sum += rows[at]!;
    return sum;
  }

  function pool(input: NetworkInput): Pooled {
    layOut(input);
    const values = new Float32Array(POOLS * filters);
    const at = new Int32Array(POOLS * filters).fill(-1);
    for (let i = 0; i < input.length; i++) {
      const isNear = input.near[i] === 1;
      for (let f = 0; f < filters; f++) {
        const answer = answerAt(i, f);
        if (answer > values[f]!) keep(f, answer, i);
        if (isNear && answer > values[filters + f]!) keep(filters + f, answer, i);
      }
    }
    return { values, at };

    function keep(unit: number, value: number, item: number): void {
      values[unit] = value;
      at[unit] = item;
    }
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
    return wordSays(input.words[j]!)[at]! + codesSay(input.codes[j]!)[at]!;
  }

  return { pool, logits, explain };
}

function dequantise(bytes: Uint8Array, scale: number): Float32Array {
  return Float32Array.from(
    new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    (value) => value * scale,
  );
}
