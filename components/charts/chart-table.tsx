import { formatCount, formatScore } from '../format';
import { t } from '../i18n';
import { ColumnHeads } from '../ui/column-heads';
import type { ChartRow } from './chart-row';
import { whenOf } from './read-row';

/** More rows than anyone reads; the CSV export has all of them. */
const MAX_ROWS = 300;

const scoreCell = (value: number | undefined) => (value === undefined ? '' : formatScore(value));

/** The numbers of a chart as a table, newest first. */
export function ChartTable({ title, rows }: { title: string; rows: readonly ChartRow[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="table-frame" tabIndex={0} aria-label={title}>
      <table>
        <ColumnHeads
          names={[t('desk_date'), t('desk_score'), t('desk_mean'), t('desk_articles'), t('desk_event')]}
        />
        <tbody>
          {rows
            .slice(-MAX_ROWS)
            .toReversed()
            .map((row) => (
              <tr key={`${row.time} ${row.score} ${row.event}`}>
                <th scope="row">{whenOf(row)}</th>
                <td>{scoreCell(row.score)}</td>
                <td>{scoreCell(row.mean)}</td>
                <td>{row.count === undefined ? '' : formatCount(row.count)}</td>
                <td>{row.event}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}
