import type { Label, Probabilities, Settings } from '@/lib/model';

export type Thresholds = Settings['thresholds'];

export const scoreOf = ({ positive, negative }: Probabilities): number => positive - negative;

/** The likeliest of the three classes. */
export function likeliest({ negative, neutral, positive }: Probabilities): Label {
  if (neutral >= negative && neutral >= positive) return 'neutral';
  return positive > negative ? 'positive' : 'negative';
}

/** Share of weight that positive and negative sentences must both have for `mixed`. */
const MIXED_SHARE = 0.25;

/** The label of several sentences: the band of the score, and below it `mixed` where both sides carry real weight. */
export function bandLabel(score: number, positive: number, negative: number, { label }: Thresholds): Label {
  if (score >= label) return 'positive';
  if (score <= -label) return 'negative';
  return positive >= MIXED_SHARE && negative >= MIXED_SHARE ? 'mixed' : 'neutral';
}
