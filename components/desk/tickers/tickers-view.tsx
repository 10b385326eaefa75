import { formatCount } from '../../format';
import { plural, t } from '../../i18n';
import { MeanScore } from '../../score/mean-score';
import { ColumnHeads } from '../../ui/column-heads';
import { EmptyHistory, EmptyState } from '../empty-state';
import { tickerLink } from '../links';
import { PageHead } from '../page-head';

/** A symbol in the list: `n` articles, `recent` of them in the last 30 days. */
export interface TickerRowView {
  symbol: string;
  n: number;
  /** Mean of the last 30 days; absent if nothing was read then. */
  mean?: number;
  recent: number;
  watched: boolean;
}

interface Props {
  rows: readonly TickerRowView[];
  /** Names by symbol; empty while being loaded. */
  names: ReadonlyMap<string, string>;
  /** Number of symbols beyond those listed. */
  left: number;
  loading: boolean;
}

/** The symbols with articles, watched ones first. */
export function TickersView({ rows, names, left, loading }: Props) {
  if (rows.length === 0)
    return loading ? (
      <EmptyState title={t('desk_tickers')} hint={t('desk_loading')} />
    ) : (
      <EmptyHistory title={t('desk_tickers')} />
    );
  return (
    <>
      <PageHead title={t('desk_tickers')} note={t('desk_tickers_note')} />
      <div class="table-frame tall">
        <table aria-label={t('desk_tickers')}>
          <ColumnHeads
            names={[t('desk_ticker'), t('desk_mean_30'), t('desk_articles_30'), t('desk_articles')]}
          />
          <tbody>
            {rows.map((row) => (
              <TickerRow key={row.symbol} row={row} name={names.get(row.symbol)} />
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 && <p class="quiet">{plural('desk_tickers_left', left)}</p>}
    </>
  );
}

const TickerRow = ({ row, name }: { row: TickerRowView; name: string | undefined }) => (
  <tr>
    <th scope="row">
      <a href={tickerLink(row.symbol)}>{row.symbol}</a> <bdi class="quiet">{name}</bdi>{' '}
      {row.watched && <span class="chip">{t('desk_watched')}</span>}
    </th>
    <td>{row.mean !== undefined && <MeanScore score={row.mean} />}</td>
    <td>{formatCount(row.recent)}</td>
    <td>{formatCount(row.n)}</td>
  </tr>
);
