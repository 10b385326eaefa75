import type { Label, Probabilities } from './analysis';
import type { Settings } from './settings';

/** From which |score| a label is positive or negative, and from which it is strong. */
export type Thresholds = Settings['thresholds'];

/** Positive minus negative, -1..1. */
export const scoreOf = ({ positive, negative }: Probabilities): number => positive - negative;

/** The likeliest of the three classes; as likely as another, neutral first, then negative. */
export function likeliest({ negative, neutral, positive }: Probabilities): Label {
  if (neutral >= negative && neutral >= positive) return 'neutral';
  return positive > negative ? 'positive' : 'negative';
}

/** What a score says by itself: neutral below the threshold, else its sign. `mixed` needs more than a score. */
export function scoreBand(score: number, { label }: Thresholds): Exclude<Label, 'mixed'> {
  if (Math.abs(score) < label) return 'neutral';
  return score > 0 ? 'positive' : 'negative';
}

/** Share of the whole that each side of what is `mixed` has at least: texts that say nothing have less of both. */
const LESSER_SHARE = 0.12;

/** The label of several sentences: the band of the score, and below it `mixed` where both sides carry real weight. */
export function bandLabel(
  score: number,
  { positive, negative }: Probabilities,
  thresholds: Thresholds,
): Label {
  const band = scoreBand(score, thresholds);
  return band === 'neutral' && Math.min(positive, negative) >= LESSER_SHARE ? 'mixed' : band;
}
