import { formatScore } from '../format';
import { t } from '../i18n';
import { refusalText } from '../refusal-text';
import { labelName } from '../score/label-name';
import { type Ledger, ledgerOf } from './ledger';
import type { OverlayState } from './types';

/** `mixed +0.05`: what the pill shows and what is read out when a result arrives. */
export function scoreText({ overall }: Ledger): string {
  return overall ? `${labelName(overall.label)} ${formatScore(overall.score)}` : t('score_none');
}

/** What a screen reader is told when the card changes its phase. */
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
