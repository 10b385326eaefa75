import { formatCount, formatDay, formatMoment, formatScore } from '../format';
import { t } from '../i18n';
import type { ChartRow } from './chart-row';

/** A row in words, for the line below the chart and for screen readers. */
export function readRow(row: ChartRow): string {
  const { score, mean, count, event } = row;
  return [
    whenOf(row),
    score === undefined ? '' : `${t('desk_score')} ${formatScore(score)}`,
    mean === undefined ? '' : `${t('desk_mean')} ${formatScore(mean)}`,
    count === undefined ? '' : `${t('desk_articles')} ${formatCount(count)}`,
    event ?? '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** An article has date and time; a row without a score stands for a whole day. */
export const whenOf = ({ time, score }: ChartRow): string =>
  score === undefined ? formatDay(time) : formatMoment(time);
