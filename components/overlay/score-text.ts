import { formatScore } from '../format';
import { t } from '../i18n';
import { refusalText } from '../refusal-text';
import { labelName } from '../score/label-name';
import { type Ledger, ledgerOf } from './ledger';
import type { OverlayState } from './types';

/** For example `mixed +0.05`: shown on the pill, and read out when a result arrives. */
export function scoreText({ overall }: Ledger): string {
  return overall ? `${labelName(overall.label)} ${formatScore(overall.score)}` : t('score_none');
}

/** What a screen reader announces when the card's phase changes. */
export function announcement({ view, thresholds }: OverlayState): string {
  switch (view.phase) {
    case 'idle':
      return '';
    case 'loading':
      return t('loading_title');
    case 'refused':
      return refusalText(view.reason);
    case 'done':
      return scoreText(ledgerOf(view.analysis, view.excluded, thresholds));
  }
}
