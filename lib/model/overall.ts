import type { Analysis, SentenceScore } from './analysis';
import { bandLabel, likeliest, type Thresholds } from './labels';

type Overall = Analysis['overall'];

/**
 * The score of the whole: the sum of the contributions. Shares are the weighted class probabilities. One sentence is
 * labelled by its likeliest class, several by the bands.
 */
export function summariseOverall(sentences: readonly SentenceScore[], thresholds: Thresholds): Overall {
  const counted = sentences.filter(({ weight }) => weight > 0);
  const score = counted.reduce((sum, { contribution }) => sum + contribution, 0);
  const shares = sharesOf(counted);
  const only = counted.length === 1 ? counted[0] : undefined;
  const label = only ? likeliest(only.probabilities) : bandLabel(score, shares, thresholds);
  return { label, score, confidence: confidenceOf(counted, shares, label), ...shares };
}

function sharesOf(sentences: readonly SentenceScore[]) {
  const share = (of: (s: SentenceScore) => number) => sentences.reduce((sum, s) => sum + s.weight * of(s), 0);
  const positive = share((s) => s.probabilities.positive);
  const negative = share((s) => s.probabilities.negative);
  return { positive, negative, neutral: 1 - positive - negative };
}

/** How sure the label is: the mean of its sentences' surest classes, less for few sentences. */
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
