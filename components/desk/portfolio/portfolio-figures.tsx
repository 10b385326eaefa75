import type { ChartRow } from '../../charts/chart-row';
import { type ContributionBar, ContributionBars } from '../../charts/contribution-bars';
import { TimeChart } from '../../charts/time-chart';
import { formatCount, formatScore, formatShare } from '../../format';
import { t } from '../../i18n';
import { ScoreAxis } from '../../score/score-axis';
import { ScoreFigure } from '../../score/score-figure';
import { useLabelOf } from '../../score/thresholds';
import { HoldingsTable, type HoldingView } from './holdings-table';

/** The sentiment of one portfolio over the last 30 days. */
export interface PortfolioFigures {
  score?: number;
  /** Share of the exposure with articles, 0..1. */
  covered: number;
  n: number;
  /** Change since a week ago; absent if there was no score then. */
  change?: number;
  rows: readonly ChartRow[];
  holdings: readonly HoldingView[];
  sectors: readonly ContributionBar[];
  events: readonly ContributionBar[];
  moved: readonly ContributionBar[];
  /** The holding with the most bad news, and its share of all bad news, 0..1. */
  concentration?: { worst: string; worstShare: number };
}

/** The data basis: number of articles, and how much of the portfolio they cover. */
export const noteOf = ({ n, covered }: PortfolioFigures): string =>
  `${t('desk_your_reading', formatCount(n))} · ${t('desk_covered', formatShare(covered))}`;

/** Score, time chart, holdings, and contributions to the score. */
export function Figures({ name, figures }: { name: string; figures: PortfolioFigures }) {
  const { score, rows, holdings, sectors, events, moved } = figures;
  return (
    <>
      <Headline {...figures} />
      <TimeChart
        title={name}
        summary={
          score === undefined
            ? t('desk_not_read')
            : t('desk_chart_summary', noteOf(figures), formatScore(score))
        }
        rows={rows}
        height={220}
      />
      <h2>{t('desk_holdings')}</h2>
      <HoldingsTable holdings={holdings} />
      <div class="columns">
        <Part title={t('desk_moved_week')} bars={moved} />
        <Part title={t('desk_by_sector')} bars={sectors} />
        <Part title={t('desk_by_event')} bars={events} />
      </div>
    </>
  );
}

function Headline({ score, change, concentration }: PortfolioFigures) {
  const labelOf = useLabelOf();
  return (
    <section class="headline">
      {score === undefined ? (
        <p class="quiet">{t('desk_not_read')}</p>
      ) : (
        <>
          <ScoreFigure label={labelOf(score)} score={score} />
          <ScoreAxis label={labelOf(score)} score={score} />
          {change !== undefined && <span>{t('desk_since_week', formatScore(change))}</span>}
        </>
      )}
      {concentration !== undefined && (
        <span class="quiet">
          {t('desk_concentration', concentration.worst, formatShare(concentration.worstShare))}
        </span>
      )}
    </section>
  );
}

function Part({ title, bars }: { title: string; bars: readonly ContributionBar[] }) {
  return (
    <section>
      <h2>{title}</h2>
      {bars.length === 0 ? (
        <p class="quiet">{t('desk_none')}</p>
      ) : (
        <ContributionBars title={title} bars={bars} />
      )}
    </section>
  );
}
