import { formatScore } from '../../format';
import { t } from '../../i18n';

/** The last line of a ledger: the sum of its rows, in thousandths; absent if no sentence is counted. */
export const TotalRow = ({ score }: { score: number | undefined }) => (
  <li class="total">
    <span>{t('total')}</span>
    <b class="figure">{score === undefined ? t('score_none') : formatScore(score, 3)}</b>
  </li>
);
