import type { Label, Probabilities } from './analysis';
import type { Settings } from './settings';

/** |score| from which a label is positive or negative (`label`), and from which it is strong. */
export type Thresholds = Settings['thresholds'];

/** P(positive) - P(negative), in [-1, 1]. */
export const scoreOf = ({ positive, negative }: Probabilities): number => positive - negative;

/** The likeliest of the three classes; ties go to neutral, then to negative. */
export function likeliest({ negative, neutral, positive }: Probabilities): Label {
  if (neutral >= negative && neutral >= positive) return 'neutral';
  return positive > negative ? 'positive' : 'negative';
}

/** The label of a score alone: neutral below the threshold, otherwise its sign. `mixed` needs more than a score. */
export function scoreBand(score: number, { label }: Thresholds): Exclude<Label, 'mixed'> {
  if (Math.abs(score) < label) return 'neutral';
  return score > 0 ? 'positive' : 'negative';
}

/** Least share of positive and of negative in `mixed`; neutral texts have less of both. */
const MIN_SIDE_SHARE = 0.12;

/** The label of several sentences: by score, but `mixed` instead of neutral where both sides have `MIN_SIDE_SHARE`. */
export function bandLabel(
  score: number,
  { positive, negative }: Probabilities,
  thresholds: Thresholds,
): Label {
  const band = scoreBand(score, thresholds);
  return band === 'neutral' && Math.min(positive, negative) >= MIN_SIDE_SHARE ? 'mixed' : band;
}
