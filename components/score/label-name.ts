import type { Label } from '@/lib/model';
import { t } from '../i18n';

/** `mixed`, `positive` and so on, in the reader's language. */
export const labelName = (label: Label): string => t(`label_${label}`);

/** The label with its degree: `strongly positive` from a score of `strong`. */
export function labelDegree(label: Label, score: number, strong: number): string {
  if (label === 'positive' && score >= strong) return t('label_strong_positive');
  if (label === 'negative' && score <= -strong) return t('label_strong_negative');
  return labelName(label);
}
