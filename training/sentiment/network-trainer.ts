import { POOLS, WINDOW } from '@/lib/sentiment/model/network';
import { CODE_COUNT, type NetworkInput, unpack } from '@/lib/sentiment/model/network-input';
import { softmax } from '@/lib/sentiment/model/softmax';
import { createRandom, type Random, shuffle } from '../random';
import { type AdaGradWeights, adjust, createWeights } from './ada-grad';
import { createPass, type Network, outputs, type Pass, pool } from './network-forward';
import type { Vectors } from './vectors';

/** Training options. The learning `rate` decays to about a tenth; `decay` is the L2 penalty on the output weights. */
interface NetworkOptions {
  filters: number;
  epochs: number;
  rate: number;
  /** Dropout rate of the pooled values, and of the words. */
  dropout: number;
  wordDropout: number;
  decay: number;
  /** Relative learning rate of the word vectors; 0 freezes them. */
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
  learned: Record<'words' | 'codes' | 'bias' | 'output' | 'vectors', AdaGradWeights>;
  pass: Pass;
  options: NetworkOptions;
  /** Learning rate of this epoch. */
  rate: number;
  random: Random;
}

/** The filter with the maximum at a position, and its error. */
interface Fired {
  filter: number;
  item: number;
  error: number;
}

/** The output biases take part in every example, so they learn this much slower. */
const OUTPUT_BIAS_RATE = 0.1;

/**
 * Trains by AdaGrad, one example per step, and updates `vectors` in place. `onEpoch` gets the network after each
 * epoch.
 */
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
    state.rate = options.rate * (1 - (0.9 * epoch) / options.epochs);
    for (const i of order) step(state, examples[i]!);
    onEpoch(state.network, epoch);
  }
  return state.network;
}

function createState(vectors: Vectors, options: NetworkOptions): State {
  const random = createRandom(options.seed);
  const network = createNetwork(vectors, options.filters, random);
  const begin = (values: Float32Array) => createWeights(values, 0.1);
  return {
    network,
    learned: {
      words: begin(network.words),
      codes: begin(network.codes),
      bias: begin(network.bias),
      output: begin(network.output),
      vectors: begin(vectors.data),
    },
    pass: createPass(options.filters),
    options,
    rate: options.rate,
    random,
  };
}

function createNetwork(vectors: Vectors, filters: number, random: Random): Network {
  const uniform = (length: number, range: number) =>
    Float32Array.from({ length }, () => (random() * 2 - 1) * range);
  return {
    filters,
    vectors,
    words: uniform(WINDOW.length * vectors.dimensions * filters, 0.15),
    codes: uniform(WINDOW.length * CODE_COUNT * filters, 0.1),
    bias: new Float32Array(filters),
    output: uniform(POOLS * filters * 2, 0.2),
    outputBias: new Float32Array(2),
  };
}

function step(state: State, { input, label, weight }: NetworkExample): void {
  const { network, options, rate, random, pass } = state;
  const words = input.words.map((word) => (random() < options.wordDropout ? -1 : word));
  const thinned = { ...input, words };
  pool(network, thinned, pass);
  dropOut(pass.pooled, options.dropout, random);
  const p = softmax(...outputs(network, pass.pooled));
  const negative = weight * (p[0] - (label === 0 ? 1 : 0));
  const positive = weight * (p[2] - (label === 2 ? 1 : 0));
  for (let u = 0; u < pass.pooled.length; u++) {
    if (pass.pooled[u] !== 0) learn(state, thinned, u, [negative, positive]);
  }
  network.outputBias[0]! -= rate * OUTPUT_BIAS_RATE * negative;
  network.outputBias[1]! -= rate * OUTPUT_BIAS_RATE * positive;
}

/** Inverted dropout: scales up what stays, so that nothing must be scaled at inference. */
function dropOut(values: Float32Array, share: number, random: Random): void {
  for (let u = 0; u < values.length; u++) values[u] = random() < share ? 0 : values[u]! / (1 - share);
}

/** Backpropagates one pooled value: to its output weights, then to the window of its maximum. */
function learn(state: State, input: NetworkInput, u: number, errors: readonly [number, number]): void {
  const { network, learned, options, pass, rate } = state;
  const { output } = network;
  const back = errors[0] * output[u * 2]! + errors[1] * output[u * 2 + 1]!;
  for (const c of [0, 1] as const) {
    const at = u * 2 + c;
    adjust(learned.output, at, errors[c] * pass.pooled[u]! + options.decay * output[at]!, rate);
  }
  const error = back / (1 - options.dropout);
  backward(state, input, { filter: u % network.filters, item: pass.at[u]!, error });
}

function backward(state: State, input: NetworkInput, fired: Fired): void {
  const { network, learned, rate } = state;
  const { filter, item, error } = fired;
  adjust(learned.bias, filter, error, rate);
  for (let k = 0; k < WINDOW.length; k++) {
    const j = item + WINDOW[k]!;
    if (j < 0 || j >= input.length) continue;
    learnWord(state, input.words[j]!, k, fired);
    for (const code of unpack(input.codes[j]!)) {
      adjust(learned.codes, (k * CODE_COUNT + code) * network.filters + filter, error, rate);
    }
  }
}

/** Backpropagates to one word in the window: the filter's weights for its vector, and the vector itself. */
function learnWord(state: State, word: number, k: number, { filter, error }: Fired): void {
  const { network, learned, rate, options } = state;
  const { data, dimensions } = network.vectors;
  if (word < 0) return;
  for (let d = 0; d < dimensions; d++) {
    const [at, from] = [(k * dimensions + d) * network.filters + filter, word * dimensions + d];
    const [w, x] = [network.words[at]!, data[from]!];
    adjust(learned.words, at, error * x, rate);
    if (options.vectorRate > 0) adjust(learned.vectors, from, error * w, options.vectorRate * rate);
  }
}
