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
/** Items of silence before the first and after the last. */
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

  const silence = new Float32Array(width);

  /** What each item's word or codes say, with silence before the first and after the last, so that windows are whole. */
  function layOut(says: (key: number) => Float32Array, keys: ArrayLike<number>): Float32Array[] {
    const rows = new Array<Float32Array>(keys.length + 2 * MARGIN).fill(silence);
    for (let i = 0; i < keys.length; i++) rows[i + MARGIN] = says(keys[i]!);
    return rows;
  }

  /** Fills `answers` with what each filter answers at item `i`; written out, as this is half of the network's time. */
  function answerAt(
    i: number,
    ofWords: Float32Array[],
    ofCodes: Float32Array[],
    answers: Float32Array,
  ): void {
    const [w0, w1, w2, w3, w4] = [
      ofWords[i]!,
      ofWords[i + 1]!,
      ofWords[i + 2]!,
      ofWords[i + 3]!,
      ofWords[i + 4]!,
    ];
    const [c0, c1, c2, c3, c4] = [
      ofCodes[i]!,
      ofCodes[i + 1]!,
      ofCodes[i + 2]!,
      ofCodes[i + 3]!,
      ofCodes[i + 4]!,
    ];
    const [k1, k2, k3, k4] = [filters, 2 * filters, 3 * filters, 4 * filters];
    for (let f = 0; f < filters; f++) {
      const before = w0[f]! + c0[f]! + w1[k1 + f]! + c1[k1 + f]!;
      const after = w3[k3 + f]! + c3[k3 + f]! + w4[k4 + f]! + c4[k4 + f]!;
      answers[f] = bias[f]! + before + w2[k2 + f]! + c2[k2 + f]! + after;
    }
  }

  const answers = new Float32Array(filters);

  function pool({ length, words: wordKeys, codes: codeKeys, near }: NetworkInput): Pooled {
    const [ofWords, ofCodes] = [layOut(wordSays, wordKeys), layOut(codesSay, codeKeys)];
    const values = new Float32Array(POOLS * filters);
    const at = new Int32Array(POOLS * filters).fill(-1);
    for (let i = 0; i < length; i++) {
      answerAt(i, ofWords, ofCodes, answers);
      keepMaxima(0, i);
      if (near[i] === 1) keepMaxima(filters, i);
    }
    return { values, at };

    function keepMaxima(from: number, item: number): void {
      for (let f = 0; f < filters; f++) {
        if (answers[f]! <= values[from + f]!) continue;
        values[from + f] = answers[f]!;
        at[from + f] = item;
      }
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
