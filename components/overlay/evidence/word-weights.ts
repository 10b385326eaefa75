import { roundToSum } from '../round-to-sum';
import type { WordWeights } from '../types';

/** A piece of the sentence; has `weight` if it is a weighted word, and `tell` if its figure is shown. */
export interface Run {
  text: string;
  weight?: number;
  tell?: boolean;
}

/** Figures are shown for words with at least this share of the strongest weight, and for no more than `MAX_FIGURES`. */
const MIN_SHARE = 0.15;
const MAX_FIGURES = 8;

/** Splits `text` at the weighted words; skips words that overlap an earlier one. */
export function runsOf(text: string, { words }: WordWeights): Run[] {
  const told = toldWords(words);
  const runs: Run[] = [];
  let at = 0;
  for (const word of words.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (word.start < at || word.end <= word.start || word.end > text.length) continue;
    if (word.start > at) runs.push({ text: text.slice(at, word.start) });
    runs.push({ text: text.slice(word.start, word.end), weight: word.weight, tell: told.has(word) });
    at = word.end;
  }
  if (at < text.length) runs.push({ text: text.slice(at) });
  return runs;
}

/** A sentence with its figures in hundredths, which add up exactly to the displayed sum. */
interface WordAccount {
  runs: readonly Run[];
  bias: number;
  /** The sum of all words without a figure of their own. */
  others: number;
  sum: number;
}

/**
 * Accounts for a sentence's logit. Rounding is distributed so that bias, shown words and `others` add up exactly to
 * `sum`.
 */
export function accountOf(text: string, weights: WordWeights): WordAccount {
  const runs = runsOf(text, weights);
  const told = runs.filter(({ tell }) => tell);
  const own = told.map(({ weight = 0 }) => weight);
  const rest = weights.logit - weights.bias - own.reduce((sum, weight) => sum + weight, 0);
  const rounded = roundToSum([weights.bias, rest, ...own], 100);
  const [bias = 0, others = 0, ...figures] = rounded;
  const figureOf = new Map(told.map((run, at) => [run, figures[at]!]));
  return {
    runs: runs.map((run) => ({ ...run, ...(run.tell && { weight: figureOf.get(run)! }) })),
    bias,
    others,
    sum: rounded.reduce((sum, each) => sum + each, 0),
  };
}

function toldWords(words: WordWeights['words']): Set<WordWeights['words'][number]> {
  const strongest = words.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const least = Math.abs(strongest[0]?.weight ?? 0) * MIN_SHARE;
  return new Set(
    strongest.slice(0, MAX_FIGURES).filter(({ weight }) => Math.abs(weight) >= least && weight !== 0),
  );
}
