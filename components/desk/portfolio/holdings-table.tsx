import { formatCount, formatScore, formatShare } from '../../format';
import { t } from '../../i18n';
import { MeanScore } from '../../score/mean-score';
import { sectorName } from '../../sector-name';
import { ColumnHeads } from '../../ui/column-heads';
import { tickerLink } from '../links';

/** A holding and its sentiment: `score` is the mean of `n` articles, in [-1, 1]. */
export interface HoldingView {
  symbol: string;
  /** Signed share of the portfolio. */
  share: number;
  sector: string;
  /** Absent if nothing was read. */
  score?: number;
  n: number;
  contribution: number;
}

/** All holdings, including those without articles: coverage gaps are part of the answer. */
export function HoldingsTable({ holdings }: { holdings: readonly HoldingView[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="table-frame" tabIndex={0} aria-label={t('desk_holdings')}>
      <table>
        <ColumnHeads
          names={[
            t('desk_ticker'),
            t('desk_share'),
            t('desk_score'),
            t('desk_articles'),
            t('desk_contribution'),
          ]}
        />
        <tbody>
          {holdings.map(({ symbol, share, sector, score, n, contribution }) => (
            <tr key={symbol}>
              <th scope="row">
                <a href={tickerLink(symbol)}>{symbol}</a>{' '}
                <span class="quiet small">{sectorName(sector)}</span>
              </th>
              <td>{formatShare(share, 1)}</td>
              <td>
                {score === undefined ? (
                  <span class="quiet">{t('desk_not_read')}</span>
                ) : (
                  <MeanScore score={score} />
                )}
              </td>
              <td>{formatCount(n)}</td>
              <td>{formatScore(contribution, 3)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
