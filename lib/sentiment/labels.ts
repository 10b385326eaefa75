import type { Label, Probabilities, Settings } from '@/lib/model';

export type Thresholds = Settings['thresholds'];

export const scoreOf = ({ positive, negative }: Probabilities): number => positive - negative;

/** The likeliest of the three classes. */
export function likeliest({ negative, neutral, positive }: Probabilities): Label {
  if (neutral >= negative && neutral >= positive) return 'neutral';
  return positive > negative ? 'positive' : 'negative';
}

/** A sentence that says nothing either way counts this much of one that does: background must not drown the news. */
const SILENT_WEIGHT = 0.3;

/** How much a sentence has to say, from `SILENT_WEIGHT` to 1. */
export const salienceOf = ({ neutral }: Probabilities): number =>
  SILENT_WEIGHT + (1 - SILENT_WEIGHT) * (1 - neutral);

/** `mixed`: the lesser side has this share of what is not neutral, and that is at least so much of the whole. */
const LESSER_SHARE = 0.25;
const LEAST_SAID = 0.12;

/** The label of several sentences: the band of the score, and below it `mixed` where both sides carry real weight. */
export function bandLabel(
  score: number,
  { positive, negative }: Probabilities,
  { label }: Thresholds,
): Label {
  if (score >= label) return 'positive';
  if (score <= -label) return 'negative';
  const said = positive + negative;
  return said >= LEAST_SAID && Math.min(positive, negative) >= LESSER_SHARE * said ? 'mixed' : 'neutral';
}
