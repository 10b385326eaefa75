import type { Label } from '@/lib/model';
import { formatScore, formatShare } from '../format';
import { t } from '../i18n';
import { labelName } from './label-name';

/** A score with its label. */
export interface LabelledScore {
  label: Label;
  /** In [-1, 1]. */
  score: number;
  /** 0..1. */
  confidence?: number;
}

/** The axis from -1 to +1 shown with every score; the higher the tick, the more confident the score. */
export function ScoreAxis({ label, score, confidence = 1 }: LabelledScore) {
  return (
    <span
      class="axis"
      data-label={label}
      role="img"
      aria-label={describe(label, score, confidence)}
      style={{ '--at': clamp(score), '--sure': Math.max(0, Math.min(1, confidence)) }}
    >
      <span class="axis-bar" />
      <span class="axis-tick" />
    </span>
  );
}

const clamp = (score: number): number => Math.max(-1, Math.min(1, score));

const describe = (label: Label, score: number, confidence: number): string =>
  t('axis_description', labelName(label), formatScore(score), formatShare(confidence));
