import { POOLS, WINDOW } from '@/lib/sentiment/network';
import { CODE_COUNT, CODES, type NetworkInput } from '@/lib/sentiment/network-input';
import { softmax } from './linear-trainer';
import { createRandom, type Random, shuffle } from './random';
import type { Vectors } from './vectors';

export interface NetworkOptions {
  filters: number;
  epochs: number;
  rate: number;
  /** Share of the pooled values, and of the words, left out at each step. */
  dropout: number;
  wordDropout: number;
  decay: number;
  /** How fast the word vectors learn beside the rest; 0 leaves them as they are. */
  vectorRate: number;
  seed: number;
}

/** One layer of filters over word vectors and codes, maximum over the places, then a linear layer. */
export interface Network {
  filters: number;
  /** place in the window x dimension x filter. */
  words: Float32Array;
  /** place in the window x code x filter. */
  codes: Float32Array;
  bias: Float32Array;
  /** pool x filter x (negative, positive). */
  output: Float32Array;
  outputBias: Float32Array;
}

export interface NetworkExample {
  input: NetworkInput;
  label: number;
  weight: number;
}

interface State {
  network: Network;
  vectors: Vectors;
  squares: Record<'words' | 'codes' | 'bias' | 'output' | 'vectors', Float32Array>;
  pre: Float32Array;
  pooled: Float32Array;
  at: Int32Array;
  options: NetworkOptions;
  random: Random;
}

/** Trains by AdaGrad, one example a step. `onEpoch` sees the network after each pass. */
export function trainNetwork(
  examples: readonly NetworkExample[],
  vectors: Vectors,
  options: NetworkOptions,
  onEpoch: (network: Network, epoch: number) => void = () => {},
): Network {
  const state = createState(vectors, options);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, state.random);
    const rate = options.rate * (1 - (0.9 * epoch) / options.epochs);
    for (const i of order) step(state, examples[i]!, rate);
    onEpoch(state.network, epoch);
  }
  return state.network;
}

function createState(vectors: Vectors, options: NetworkOptions): State {
  const random = createRandom(options.seed);
  const { filters } = options;
  const uniform = (length: number, range: number) =>
    Float32Array.from({ length }, () => (random() * 2 - 1) * range);
  const network: Network = {
    filters,
    words: uniform(WINDOW.length * vectors.dimensions * filters, 0.15),
    codes: uniform(WINDOW.length * CODE_COUNT * filters, 0.1),
    bias: new Float32Array(filters),
    output: uniform(POOLS * filters * 2, 0.2),
    outputBias: new Float32Array(2),
  };
  const like = (array: Float32Array) => new Float32Array(array.length).fill(0.1);
  const squares = {
    words: like(network.words),
    codes: like(network.codes),
    bias: like(network.bias),
    output: like(network.output),
    vectors: like(vectors.data),
  };
  const pooled = new Float32Array(POOLS * filters);
  return {
    network,
    vectors,
    squares,
    pre: new Float32Array(filters),
    pooled,
    at: new Int32Array(POOLS * filters),
    options,
    random,
  };
}

/** Logits of negative and positive against neutral. */
export function networkLogits(network: Network, vectors: Vectors, input: NetworkInput): [number, number] {
  const { filters } = network;
  const pooled = new Float32Array(POOLS * filters);
  pool(
    network,
    vectors,
    input,
    input.words,
    pooled,
    new Int32Array(POOLS * filters),
    new Float32Array(filters),
  );
  return outputs(network, pooled);
}

function outputs({ output, outputBias }: Network, pooled: Float32Array): [number, number] {
  let negative = outputBias[0]!;
  let positive = outputBias[1]!;
  for (let u = 0; u < pooled.length; u++) {
    negative += pooled[u]! * output[u * 2]!;
    positive += pooled[u]! * output[u * 2 + 1]!;
  }
  return [negative, positive];
}

function pool(
  network: Network,
  vectors: Vectors,
  input: NetworkInput,
  words: Int32Array,
  pooled: Float32Array,
  at: Int32Array,
  pre: Float32Array,
): void {
  const { filters } = network;
  pooled.fill(0);
  at.fill(-1);
  for (let i = 0; i < input.length; i++) {
    filterAt(network, vectors, input, words, i, pre);
    for (let f = 0; f < filters; f++) {
      const value = pre[f]!;
      if (value > pooled[f]!) {
        pooled[f] = value;
        at[f] = i;
      }
      if (input.near[i] === 1 && value > pooled[filters + f]!) {
        pooled[filters + f] = value;
        at[filters + f] = i;
      }
    }
  }
}

function filterAt(
  { filters, words: w, codes: c, bias }: Network,
  { data, dimensions }: Vectors,
  input: NetworkInput,
  words: Int32Array,
  i: number,
  pre: Float32Array,
): void {
  pre.set(bias);
  for (let k = 0; k < WINDOW.length; k++) {
    const j = i + WINDOW[k]!;
    if (j < 0 || j >= input.length) continue;
    const word = words[j]!;
    for (let d = 0; d < dimensions && word >= 0; d++) {
      const x = data[word * dimensions + d]!;
      const row = (k * dimensions + d) * filters;
      for (let f = 0; f < filters; f++) pre[f]! += x * w[row + f]!;
    }
    for (let m = 0; m < CODES; m++) {
      const row = (k * CODE_COUNT + input.codes[j * CODES + m]!) * filters;
      for (let f = 0; f < filters; f++) pre[f]! += c[row + f]!;
    }
  }
}

function step(state: State, { input, label, weight }: NetworkExample, rate: number): void {
  const { network, vectors, options, random, pooled, at, pre, squares } = state;
  const words = input.words.map((word) => (random() < options.wordDropout ? -1 : word));
  pool(network, vectors, input, words, pooled, at, pre);
  const keep = 1 - options.dropout;
  for (let u = 0; u < pooled.length; u++) pooled[u] = random() < options.dropout ? 0 : pooled[u]! / keep;
  const p = softmax(...outputs(network, pooled));
  const errors = [weight * (p[0] - (label === 0 ? 1 : 0)), weight * (p[2] - (label === 2 ? 1 : 0))] as const;
  for (let u = 0; u < pooled.length; u++) {
    if (pooled[u] === 0) continue;
    const back = (errors[0] * network.output[u * 2]! + errors[1] * network.output[u * 2 + 1]!) / keep;
    for (let c = 0; c < 2; c++) {
      adjust(
        network.output,
        squares.output,
        u * 2 + c,
        errors[c]! * pooled[u]! + options.decay * network.output[u * 2 + c]!,
        rate,
      );
    }
    backward(state, input, words, at[u]!, u % network.filters, back, rate);
  }
  network.outputBias[0]! -= rate * 0.1 * errors[0];
  network.outputBias[1]! -= rate * 0.1 * errors[1];
}

function backward(
  { network, vectors, squares, options: { vectorRate } }: State,
  input: NetworkInput,
  words: Int32Array,
  i: number,
  f: number,
  error: number,
  rate: number,
): void {
  const { filters } = network;
  const { data, dimensions } = vectors;
  adjust(network.bias, squares.bias, f, error, rate);
  for (let k = 0; k < WINDOW.length; k++) {
    const j = i + WINDOW[k]!;
    if (j < 0 || j >= input.length) continue;
    const word = words[j]!;
    for (let d = 0; d < dimensions && word >= 0; d++) {
      const [at, from] = [(k * dimensions + d) * filters + f, word * dimensions + d];
      const [w, x] = [network.words[at]!, data[from]!];
      adjust(network.words, squares.words, at, error * x, rate);
      if (vectorRate > 0) adjust(data, squares.vectors, from, error * w, vectorRate * rate);
    }
    for (let m = 0; m < CODES; m++) {
      adjust(
        network.codes,
        squares.codes,
        (k * CODE_COUNT + input.codes[j * CODES + m]!) * filters + f,
        error,
        rate,
      );
    }
  }
}

function adjust(
  weights: Float32Array,
  squares: Float32Array,
  at: number,
  gradient: number,
  rate: number,
): void {
  squares[at]! += gradient * gradient;
  weights[at]! -= (rate * gradient) / Math.sqrt(squares[at]!);
}
