import type { Analysis, Label, Probabilities, SentenceScore } from './analysis';
import { bandLabel, likeliest, type Thresholds } from './labels';

type Overall = Analysis['overall'];

/** Least share of positive and of negative for two sentences to be `mixed`. */
const OPPOSED = 0.3;

/**
 * The overall sentiment: the score is the sum of the contributions, the shares are the weighted class probabilities. One
 * or two sentences are labelled by their likeliest class, more by the score (`bandLabel`).
 */
export function summarizeOverall(sentences: readonly SentenceScore[], thresholds: Thresholds): Overall {
  const counted = sentences.filter(({ weight }) => weight > 0);
  const score = counted.reduce((sum, { contribution }) => sum + contribution, 0);
  const shares = sharesOf(counted);
  const label =
    counted.length > 2 ? bandLabel(score, shares, thresholds) : labelOfFew(counted.length, shares);
  return { label, score, confidence: confidenceOf(counted, shares, label), ...shares };
}

const labelOfFew = (count: number, shares: Probabilities): Label =>
  count === 2 && Math.min(shares.positive, shares.negative) >= OPPOSED ? 'mixed' : likeliest(shares);

function sharesOf(sentences: readonly SentenceScore[]) {
  const share = (of: (s: SentenceScore) => number) => sentences.reduce((sum, s) => sum + s.weight * of(s), 0);
  const positive = share((s) => s.probabilities.positive);
  const negative = share((s) => s.probabilities.negative);
  return { positive, negative, neutral: 1 - positive - negative };
}

/** Confidence of the label, 0..1: the weighted mean of the sentences' highest class probabilities. */
function confidenceOf(
  counted: readonly SentenceScore[],
  shares: { positive: number; negative: number; neutral: number },
  label: Overall['label'],
): number {
  if (counted.length === 0) return 0;
  if (counted.length === 1 && label !== 'mixed') return shares[label];
  return counted.reduce(
    (sum, { weight, probabilities: p }) => sum + weight * Math.max(p.negative, p.neutral, p.positive),
    0,
  );
}
