import { formatCount, formatScore } from '../../format';
import { t } from '../../i18n';
import { MeanScore } from '../../score/mean-score';
import { ColumnHeads } from '../../ui/column-heads';
import type { DifferenceView } from '../types';

interface Props {
  title: string;
  /** Heading of the first column. */
  column: string;
  rows: readonly DifferenceView[];
  linkOf(key: string): string;
}

const MAX_ROWS = 40;

/** Means beside the means of the others, with both counts, so that small samples are recognizable. */
export function DifferenceTable({ title, column, rows, linkOf }: Props) {
  if (rows.length === 0) return <p class="quiet">{t('desk_none_to_compare')}</p>;
  return (
    <div class="table-frame tall">
      <table aria-label={title}>
        <ColumnHeads
          names={[column, t('desk_articles'), t('desk_mean'), t('desk_others'), t('desk_difference')]}
        />
        <tbody>
          {rows.slice(0, MAX_ROWS).map(({ key, n, mean, others, otherMean }) => (
            <tr key={key}>
              <th scope="row">
                <a href={linkOf(key)}>{key}</a>
              </th>
              <td>{formatCount(n)}</td>
              <td>
                <MeanScore score={mean} />
              </td>
              <td>
                {formatScore(otherMean)} <span class="quiet">n = {formatCount(others)}</span>
              </td>
              <td>{formatScore(mean - otherMean)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
