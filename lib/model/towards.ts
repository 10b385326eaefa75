import type { Evidence, Label, Probabilities } from './analysis';
import { bandLabel, likeliest, type Thresholds } from './labels';

/** Sentiment of several sentences towards one instrument. */
export interface Verdict {
  score: number;
  label: Label;
  confidence: number;
}

/**
 * Sums up the evidence on one instrument, whose weights sum to 1. The score is the sum of the contributions; the label
 * follows from the score (`bandLabel`). Without evidence: neutral, confidence 0.
 * @param byClass label by the likeliest class instead, as single sentences are labelled elsewhere
 */
export function summarizeTowards(
  evidence: readonly Evidence[],
  thresholds: Thresholds,
  { byClass = false } = {},
): Verdict {
  const score = sum(evidence, ({ contribution }) => contribution);
  const positive = sum(evidence, (one) => one.weight * (1 - one.neutral + one.score)) / 2;
  const negative = sum(evidence, (one) => one.weight * (1 - one.neutral - one.score)) / 2;
  const shares = { positive, negative, neutral: 1 - positive - negative };
  const label = byClass ? likeliest(shares) : labelOf(evidence, score, shares, thresholds);
  const isHeard = evidence.some(({ weight }) => weight > 0);
  return { score, label, confidence: isHeard ? confidenceOf(shares, label) : 0 };
}

/** Unsure sentences alone can add up to both sides, so `mixed` also needs one clearly positive and one clearly negative. */
function labelOf(
  evidence: readonly Evidence[],
  score: number,
  shares: Probabilities,
  thresholds: Thresholds,
): Label {
  const label = bandLabel(score, shares, thresholds);
  if (label !== 'mixed') return label;
  const scores = evidence.map(({ score }) => score);
  const isDivided = Math.max(...scores) >= thresholds.label && Math.min(...scores) <= -thresholds.label;
  return isDivided ? 'mixed' : 'neutral';
}

const confidenceOf = (shares: Probabilities, label: Label): number =>
  label === 'mixed' ? Math.min(1, 2 * Math.min(shares.negative, shares.positive)) : shares[label];

const sum = (evidence: readonly Evidence[], of: (one: Evidence) => number): number =>
  evidence.reduce((total, one) => total + of(one), 0);
