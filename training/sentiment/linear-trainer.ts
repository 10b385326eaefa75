import { featureValue } from '@/lib/sentiment/model/features';
import { softmax } from '@/lib/sentiment/model/softmax';
import { createRandom, shuffle } from '../random';
import { type AdaGradWeights, adjust, createWeights } from './ada-grad';

/** A training example: feature buckets and the class (0 negative, 1 neutral, 2 positive). */
export interface LinearExample {
  features: Uint32Array;
  label: number;
  weight: number;
}

/** Training options: `buckets` features, `epochs` passes, and a learning `rate` that decays towards 0. */
interface LinearOptions {
  buckets: number;
  epochs: number;
  rate: number;
  /** L2 penalty per step on the active weights. */
  decay: number;
  seed: number;
}

/** Logits of negative and positive relative to neutral: two interleaved weights per bucket, and two biases. */
export interface LinearWeights {
  weights: Float32Array;
  bias: Float32Array;
}

interface State {
  weights: AdaGradWeights;
  bias: Float32Array;
  decay: number;
}

/** The biases take part in every example, so they learn this much slower. */
const BIAS_RATE = 0.02;

/** Multinomial logistic regression by AdaGrad, with neutral as the reference class. */
export function trainLinear(examples: readonly LinearExample[], options: LinearOptions): LinearWeights {
  const { decay } = options;
  const state = {
    weights: createWeights(new Float32Array(options.buckets * 2), 1e-2),
    bias: new Float32Array(2),
    decay,
  };
  const random = createRandom(options.seed);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    const rate = options.rate * (1 - epoch / options.epochs);
    for (const i of order) step(state, examples[i]!, rate);
  }
  return weightsOf(state);
}

const weightsOf = ({ weights, bias }: State): LinearWeights => ({ weights: weights.values, bias });

function step(state: State, { features, label, weight }: LinearExample, rate: number): void {
  const { weights, bias, decay } = state;
  const p = probabilities(weightsOf(state), features);
  const errors = [weight * (p[0] - (label === 0 ? 1 : 0)), weight * (p[2] - (label === 2 ? 1 : 0))];
  const value = featureValue(features.length);
  for (const f of features) {
    for (let k = 0; k < 2; k++) {
      const at = f * 2 + k;
      adjust(weights, at, value * errors[k]! + decay * weights.values[at]!, rate);
    }
  }
  bias[0]! -= rate * BIAS_RATE * errors[0]!;
  bias[1]! -= rate * BIAS_RATE * errors[1]!;
}

/** Logits of negative and positive relative to neutral. */
export function logits({ weights, bias }: LinearWeights, features: Uint32Array): [number, number] {
  const value = featureValue(features.length);
  let [negative, positive] = [0, 0];
  for (const f of features) {
    negative += weights[f * 2]!;
    positive += weights[f * 2 + 1]!;
  }
  return [bias[0]! + value * negative, bias[1]! + value * positive];
}

/** Probabilities of negative, neutral and positive; they sum to 1. */
function probabilities(model: LinearWeights, features: Uint32Array): [number, number, number] {
  return softmax(...logits(model, features));
}
