import { POOLS, WINDOW } from '@/lib/sentiment/network';
import { CODE_COUNT, type NetworkInput, unpack } from '@/lib/sentiment/network-input';
import { softmax } from '@/lib/sentiment/softmax';
import { createPass, type Network, outputs, type Pass, pool } from './network-forward';
import { createRandom, type Random, shuffle } from './random';
import type { Vectors } from './vectors';

/**
 * How to train. The step's `rate` falls to about a tenth over the passes; `decay` is the L2 penalty on the output
 * weights.
 */
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

/** A training example: the class is 0 negative, 1 neutral, 2 positive; `weight` scales its step. */
export interface NetworkExample {
  input: NetworkInput;
  label: number;
  weight: number;
}

interface State {
  network: Network;
  vectors: Vectors;
  squares: Record<'words' | 'codes' | 'bias' | 'output' | 'vectors', Float32Array>;
  pass: Pass;
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
  const network = createNetwork(vectors.dimensions, options.filters, random);
  const like = (array: Float32Array) => new Float32Array(array.length).fill(0.1);
  const squares = {
    words: like(network.words),
    codes: like(network.codes),
    bias: like(network.bias),
    output: like(network.output),
    vectors: like(vectors.data),
  };
  return { network, vectors, squares, pass: createPass(options.filters), options, random };
}

function createNetwork(dimensions: number, filters: number, random: Random): Network {
  const uniform = (length: number, range: number) =>
    Float32Array.from({ length }, () => (random() * 2 - 1) * range);
  return {
    filters,
    words: uniform(WINDOW.length * dimensions * filters, 0.15),
    codes: uniform(WINDOW.length * CODE_COUNT * filters, 0.1),
    bias: new Float32Array(filters),
    output: uniform(POOLS * filters * 2, 0.2),
    outputBias: new Float32Array(2),
  };
}

function step(state: State, { input, label, weight }: NetworkExample, rate: number): void {
  const { network, vectors, options, random, pass } = state;
  const words = input.words.map((word) => (random() < options.wordDropout ? -1 : word));
  const thinned = { ...input, words };
  pool(network, vectors, thinned, pass);
  dropOut(pass.pooled, options.dropout, random);
  const p = softmax(...outputs(network, pass.pooled));
  const negative = weight * (p[0] - (label === 0 ? 1 : 0));
  const positive = weight * (p[2] - (label === 2 ? 1 : 0));
  for (let u = 0; u < pass.pooled.length; u++) {
    if (pass.pooled[u] !== 0) learn(state, thinned, u, [negative, positive], rate);
  }
  network.outputBias[0]! -= rate * 0.1 * negative;
  network.outputBias[1]! -= rate * 0.1 * positive;
}

/** Inverted dropout: what stays is scaled up, so that nothing has to be scaled in use. */
function dropOut(values: Float32Array, share: number, random: Random): void {
  for (let u = 0; u < values.length; u++) values[u] = random() < share ? 0 : values[u]! / (1 - share);
}

/** One pooled value's step: its output weights, then the window that gave the maximum. */
function learn(
  state: State,
  input: NetworkInput,
  u: number,
  errors: readonly [number, number],
  rate: number,
): void {
  const { network, squares, options, pass } = state;
  const { output } = network;
  const back = errors[0] * output[u * 2]! + errors[1] * output[u * 2 + 1]!;
  for (const c of [0, 1] as const) {
    const at = u * 2 + c;
    adjust(output, squares.output, at, errors[c] * pass.pooled[u]! + options.decay * output[at]!, rate);
  }
  backward(state, input, pass.at[u]!, u % network.filters, back / (1 - options.dropout), rate);
}

function backward(
  { network, vectors, squares, options: { vectorRate } }: State,
  input: NetworkInput,
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
    const word = input.words[j]!;
    for (let d = 0; d < dimensions && word >= 0; d++) {
      const [at, from] = [(k * dimensions + d) * filters + f, word * dimensions + d];
      const [w, x] = [network.words[at]!, data[from]!];
      adjust(network.words, squares.words, at, error * x, rate);
      if (vectorRate > 0) adjust(data, squares.vectors, from, error * w, vectorRate * rate);
    }
    for (const code of unpack(input.codes[j]!)) {
      adjust(network.codes, squares.codes, (k * CODE_COUNT + code) * filters + f, error, rate);
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
