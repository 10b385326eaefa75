import { formatCount } from '../format';
import { plural, t } from '../i18n';
import { ScoreAxis } from '../score/score-axis';
import { ScoreFigure } from '../score/score-figure';
import { useLabelOf } from '../score/thresholds';
import { EmptyHistory, EmptyState, PageHead } from './desk-frame';

/** A symbol of the list: read about in `n` articles, `recent` of them in the last 30 days. */
export interface TickerRowView {
  symbol: string;
  n: number;
  /** Mean of the last 30 days; absent where nothing was read then. */
  mean?: number;
  recent: number;
  watched: boolean;
}

interface Props {
  rows: readonly TickerRowView[];
  /** By symbol; empty while they are loaded. */
  names: ReadonlyMap<string, string>;
  /** How many more there are that the list leaves out. */
  left: number;
  loading: boolean;
}

/** The symbols that were read about, the watched ones first. */
export function TickersView({ rows, names, left, loading }: Props) {
  const labelOf = useLabelOf();
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
        <table>
          <thead>
            <tr>
              <th scope="col">{t('desk_ticker')}</th>
              <th scope="col">{t('desk_mean_30')}</th>
              <th scope="col">{t('desk_articles_30')}</th>
              <th scope="col">{t('desk_articles')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ symbol, n, mean, recent, watched }) => (
              <tr key={symbol}>
                <th scope="row">
                  <a href={`#/ticker/${encodeURIComponent(symbol)}`}>{symbol}</a>{' '}
                  <bdi class="quiet">{names.get(symbol)}</bdi>{' '}
                  {watched && <span class="chip">{t('desk_watched')}</span>}
                </th>
                <td>
                  {mean !== undefined && (
                    <>
                      <ScoreAxis label={labelOf(mean)} score={mean} />{' '}
                      <ScoreFigure label={labelOf(mean)} score={mean} />
                    </>
                  )}
                </td>
                <td>{formatCount(recent)}</td>
                <td>{formatCount(n)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {left > 0 && <p class="quiet">{plural('desk_tickers_left', left)}</p>}
    </>
  );
}
