import type { Probabilities, Token } from '@/lib/model';
import { emitFeatures } from './features';
import { readItems, type Span } from './reading';
import { readWeights } from './weights-file';

/** The words of a sentence with their signed weights: `bias` plus all weights is the logit, ln P(positive)/P(negative). */
export interface Explanation {
  words: { text: string; start: number; end: number; weight: number }[];
  bias: number;
  logit: number;
}

/** A loaded model. Stateless: the same input gives the same output. */
export interface SentimentModel {
  /** Id of the weights. */
  readonly id: string;
  /** Class probabilities of a sentence: towards whatever `targets` cover, or of the sentence as a whole. */
  predict(tokens: readonly Token[], targets?: readonly Span[]): Probabilities;
  /** The words that moved a sentence as a whole. */
  explain(tokens: readonly Token[]): Explanation;
}

/** Reads the contents of `public/models/sentiment.bin`. @throws if they are no weights of this format. */
export function loadSentimentModel(bytes: Uint8Array): SentimentModel {
  const { header, arrays } = readWeights(bytes);
  const linear = signed(arrays.linear!);
  const { scale, temperature, biasNegative, biasPositive } = header.numbers as Record<string, number>;
  const mask = linear.length / 2 - 1;
  const unit = scale! / temperature!;

  function predict(tokens: readonly Token[], targets: readonly Span[] = []): Probabilities {
    let negative = 0;
    let positive = 0;
    emitFeatures(readItems(tokens, targets), (hash) => {
      const at = (hash & mask) * 2;
      negative += linear[at]!;
      positive += linear[at + 1]!;
    });
    return softmax(
      negative * unit + biasNegative! / temperature!,
      positive * unit + biasPositive! / temperature!,
    );
  }

  function explain(tokens: readonly Token[]): Explanation {
    const items = readItems(tokens);
    const weights = new Float64Array(items.length);
    let bias = (biasPositive! - biasNegative!) / temperature!;
    emitFeatures(items, (hash, a, b) => {
      const at = (hash & mask) * 2;
      const weight = (linear[at + 1]! - linear[at]!) * unit;
      if (a < 0) bias += weight;
      else {
        weights[a]! += weight / 2;
        weights[b]! += weight / 2;
      }
    });
    const words = items.map((item, i) => wordOf(tokens, item.first, item.last, weights[i]!));
    return { words, bias, logit: words.reduce((sum, { weight }) => sum + weight, bias) };
  }

  return { id: header.id, predict, explain };
}

const signed = (bytes: Uint8Array) => new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function wordOf(tokens: readonly Token[], first: number, last: number, weight: number) {
  const run = tokens.slice(first, last + 1);
  const [start, end] = [run[0]!.start, run.at(-1)!.end];
  const text = run.map((t, i) => (i > 0 && t.start > run[i - 1]!.end ? ' ' : '') + t.text).join('');
  return { text, start, end, weight };
}

/** Softmax of (negative, 0, positive). */
function softmax(negative: number, positive: number): Probabilities {
  const top = Math.max(negative, positive, 0);
  const [n, z, p] = [Math.exp(negative - top), Math.exp(-top), Math.exp(positive - top)];
  const sum = n + z + p;
  return { negative: n / sum, neutral: z / sum, positive: p / sum };
}
