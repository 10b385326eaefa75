import { formatCount, formatMoment, formatScore } from '../format';
import { t } from '../i18n';
import type { ChartRow } from './chart-row';

/** A row in words, for the line below the chart and for screen readers. */
export function readRow({ time, score, mean, count, event }: ChartRow): string {
  return [
    formatMoment(time),
    score === undefined ? '' : `${t('desk_score')} ${formatScore(score)}`,
    mean === undefined ? '' : `${t('desk_mean')} ${formatScore(mean)}`,
    count === undefined ? '' : `${t('desk_articles')} ${formatCount(count)}`,
    event ?? '',
  ]
    .filter(Boolean)
    .join(' · ');
}
