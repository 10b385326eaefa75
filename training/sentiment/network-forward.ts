import { POOLS, WINDOW } from '@/lib/sentiment/model/network';
import { CODE_COUNT, type NetworkInput, unpack } from '@/lib/sentiment/model/network-input';
import type { Vectors } from './vectors';

/** A convolutional network: one layer of filters over word vectors and codes, max pooling, then a linear layer. */
export interface Network {
  filters: number;
  vectors: Vectors;
  /** Shape: window position x dimension x filter. */
  words: Float32Array;
  /** Shape: window position x code x filter. */
  codes: Float32Array;
  bias: Float32Array;
  /** Shape: pool x filter x (negative, positive). */
  output: Float32Array;
  outputBias: Float32Array;
}

/**
 * Buffers of one forward pass: filter activations at one position, and their maxima by pool and filter with their
 * positions.
 */
export interface Pass {
  activations: Float32Array;
  pooled: Float32Array;
  /** Position of each maximum; -1 if no filter fired. */
  at: Int32Array;
}

/** Buffers for a network with this many filters; can be reused for one pass after another. */
export const createPass = (filters: number): Pass => ({
  activations: new Float32Array(filters),
  pooled: new Float32Array(POOLS * filters),
  at: new Int32Array(POOLS * filters),
});

/** Logits of negative and positive relative to neutral. */
export function networkLogits(network: Network, input: NetworkInput): [number, number] {
  const pass = createPass(network.filters);
  pool(network, input, pass);
  return outputs(network, pass.pooled);
}

/** The output layer: logits of negative and positive relative to neutral. */
export function outputs({ output, outputBias }: Network, pooled: Float32Array): [number, number] {
  let [negative, positive] = [outputBias[0]!, outputBias[1]!];
  for (let u = 0; u < pooled.length; u++) {
    negative += pooled[u]! * output[u * 2]!;
    positive += pooled[u]! * output[u * 2 + 1]!;
  }
  return [negative, positive];
}

/** Fills `pass` with the maxima over all positions, and over those in the target's clause. */
export function pool(network: Network, input: NetworkInput, pass: Pass): void {
  pass.pooled.fill(0);
  pass.at.fill(-1);
  for (let i = 0; i < input.length; i++) {
    activateAt(network, input, i, pass.activations);
    keepMaxima(pass, 0, i);
    if (input.near[i] === 1) keepMaxima(pass, network.filters, i);
  }
}

function keepMaxima({ activations, pooled, at }: Pass, from: number, item: number): void {
  for (let f = 0; f < activations.length; f++) {
    if (activations[f]! <= pooled[from + f]!) continue;
    pooled[from + f] = activations[f]!;
    at[from + f] = item;
  }
}

function activateAt(network: Network, input: NetworkInput, i: number, activations: Float32Array): void {
  activations.set(network.bias);
  for (let k = 0; k < WINDOW.length; k++) {
    const j = i + WINDOW[k]!;
    if (j < 0 || j >= input.length) continue;
    addWord(network, input.words[j]!, k, activations);
    for (const code of unpack(input.codes[j]!)) addRow(activations, network.codes, k * CODE_COUNT + code, 1);
  }
}

function addWord({ words, vectors }: Network, word: number, k: number, activations: Float32Array): void {
  if (word < 0) return;
  const { data, dimensions } = vectors;
  for (let d = 0; d < dimensions; d++) {
    addRow(activations, words, k * dimensions + d, data[word * dimensions + d]!);
  }
}

function addRow(sum: Float32Array, rows: Float32Array, row: number, factor: number): void {
  const at = row * sum.length;
  for (let f = 0; f < sum.length; f++) sum[f]! += factor * rows[at + f]!;
}
