import type { Probabilities, Token } from '@/lib/model';
import type { Item, Span } from '../items/item';
import { emitFeatures, featureValue } from './features';
import { Network } from './network';
import { inputOf } from './network-input';
import { readSentence, type SentenceReading } from './sentence-reading';
import { softmax } from './softmax';
import { createVocabulary, type Vocabulary } from './vocabulary';
import { readWeights, type WeightNumbers, type Weights } from './weights-file';

/** The words of a sentence with signed weights. `bias` plus all weights is the logit, ln(P(positive) / P(negative)). */
export interface Explanation {
  words: { text: string; start: number; end: number; weight: number }[];
  bias: number;
  logit: number;
}

/** A loaded model. The same input gives the same output. */
export interface SentimentModel {
  /** Id of the weights. */
  readonly id: string;
  /** Class probabilities of a sentence: towards the target at `targets`, or overall without targets. */
  predict(tokens: readonly Token[], targets?: readonly Span[]): Probabilities;
  /** Like `predict`, for a sentence that was already read. */
  judge(reading: SentenceReading): Probabilities;
  /** The weights of the words in a sentence's overall sentiment. */
  explain(tokens: readonly Token[]): Explanation;
}

/**
 * Reads the contents of `public/models/sentiment.bin`.
 * @throws if the bytes are not weights in this format.
 */
export const loadSentimentModel = (bytes: Uint8Array): SentimentModel => new TwoPartModel(readWeights(bytes));

/** Weights of the two parts of the model; `unit` is the scale of the linear part's quantized weights. */
interface Shares {
  linear: number;
  unit: number;
  network: number;
}

/**
 * The logits are a weighted sum of two parts: a linear model over hashed features, and a convolutional network over word
 * vectors. The weights differ for sentences with and without a target.
 */
class TwoPartModel implements SentimentModel {
  readonly id: string;
  private readonly numbers: WeightNumbers;
  private readonly linear: Int8Array;
  private readonly mask: number;
  private readonly network: Network;
  private readonly vocabulary: Vocabulary;
  private readonly whole: Shares;
  private readonly target: Shares;

  constructor(weights: Weights) {
    const { id, numbers, arrays } = weights;
    const { buffer, byteOffset, byteLength } = arrays.linear;
    this.id = id;
    this.numbers = numbers;
    this.linear = new Int8Array(buffer, byteOffset, byteLength);
    this.mask = this.linear.length / 2 - 1;
    this.network = new Network(weights);
    this.vocabulary = createVocabulary(new TextDecoder().decode(arrays.words));
    this.whole = sharesOf(numbers.linearWhole, numbers.networkWhole, numbers.linearScale);
    this.target = sharesOf(numbers.linearTarget, numbers.networkTarget, numbers.linearScale);
  }

  predict(tokens: readonly Token[], targets?: readonly Span[]): Probabilities {
    return this.judge(readSentence(tokens, targets));
  }

  judge(reading: SentenceReading): Probabilities {
    const { linear, mask, network, vocabulary, numbers } = this;
    const share = reading.targeted ? this.target : this.whole;
    let [negative, positive, count] = [0, 0, 0];
    emitFeatures(reading, (hash) => {
      count++;
      const at = (hash & mask) * 2;
      negative += linear[at]!;
      positive += linear[at + 1]!;
    });
    const value = share.unit * featureValue(count);
    const [n, p] = network.logits(network.pool(inputOf(reading, vocabulary)));
    return probabilitiesOf(
      negative * value + numbers.biasNegative * share.linear + n * share.network,
      positive * value + numbers.biasPositive * share.linear + p * share.network,
    );
  }

  explain(tokens: readonly Token[]): Explanation {
    const { linear, mask, network, numbers } = this;
    const reading = readSentence(tokens);
    const { whole } = this;
    const { parts, constant } = explainLinear(reading, linear, mask);
    const words = parts.map((part) => part * whole.unit);
    const input = inputOf(reading, this.vocabulary);
    const rest = network.explain(input, network.pool(input), (item, part) => {
      words[item]! += part * whole.network;
    });
    const bias =
      constant * whole.unit +
      (numbers.biasPositive - numbers.biasNegative) * whole.linear +
      rest * whole.network;
    return explanationOf(tokens, reading.items, words, bias);
  }
}

const sharesOf = (linear: number, network: number, scale: number): Shares => ({
  linear,
  unit: linear * scale,
  network,
});

/** Each item's contribution to positive minus negative, and that of the features that belong to no item. */
function explainLinear(reading: SentenceReading, linear: Int8Array, mask: number) {
  const parts = new Float64Array(reading.items.length);
  let [constant, count] = [0, 0];
  emitFeatures(reading, (hash, a, b) => {
    count++;
    const at = (hash & mask) * 2;
    const weight = linear[at + 1]! - linear[at]!;
    if (a < 0) constant += weight;
    else {
      parts[a]! += weight / 2;
      parts[b]! += weight / 2;
    }
  });
  const value = featureValue(count);
  return { parts: parts.map((part) => part * value), constant: constant * value };
}

function explanationOf(
  tokens: readonly Token[],
  items: readonly Item[],
  weights: Float64Array,
  bias: number,
): Explanation {
  const words = items.map((item, i) => wordOf(tokens, item, weights[i]!));
  return { words, bias, logit: words.reduce((sum, { weight }) => sum + weight, bias) };
}

function wordOf(tokens: readonly Token[], { first, last }: Item, weight: number) {
  const run = tokens.slice(first, last + 1);
  const [start, end] = [run[0]!.start, run.at(-1)!.end];
  const text = run.map((t, i) => (i > 0 && t.start > run[i - 1]!.end ? ' ' : '') + t.text).join('');
  return { text, start, end, weight };
}

function probabilitiesOf(...logits: Parameters<typeof softmax>): Probabilities {
  const [negative, neutral, positive] = softmax(...logits);
  return { negative, neutral, positive };
}
