import type { ChartRow } from '../charts/chart-row';
import { type ContributionBar, ContributionBars } from '../charts/contribution-bars';
import { TimeChart } from '../charts/time-chart';
import { formatCount, formatScore, formatShare } from '../format';
import { t } from '../i18n';
import { ScoreAxis } from '../score/score-axis';
import { ScoreFigure } from '../score/score-figure';
import { useLabelOf } from '../score/thresholds';
import { EmptyState, PageHead } from './desk-frame';
import { FileButton } from './file-button';
import { HoldingsTable, type HoldingView } from './holdings-table';

/** A portfolio or watchlist as the choice of them shows it. */
export interface PortfolioName {
  id: string;
  name: string;
  kind: 'portfolio' | 'watchlist';
  managed?: boolean;
}

/** What was read about one portfolio in the 30 days before now. */
export interface PortfolioReading {
  score?: number;
  /** Share of the exposure that was read about, 0..1. */
  covered: number;
  n: number;
  /** Since a week ago; absent where there was nothing to compare with. */
  change?: number;
  rows: readonly ChartRow[];
  holdings: readonly HoldingView[];
  sectors: readonly ContributionBar[];
  events: readonly ContributionBar[];
  moved: readonly ContributionBar[];
  concentration?: { worst: string; worstShare: number; herfindahl: number };
}

interface Props {
  portfolios: readonly PortfolioName[];
  open: PortfolioName | undefined;
  reading: PortfolioReading | undefined;
  onPick(id: string): void;
  onCreate(kind: PortfolioName['kind']): void;
  onEdit(id: string): void;
  /** Without an id, into a portfolio of its own. */
  onImport(file: File, id: string | undefined): void;
  onExport(id: string): void;
  onDelete(id: string): void;
}

/** Holdings against what was read about them. */
export function PortfolioView(props: Props) {
  const { portfolios, open, reading, onCreate, onImport } = props;
  if (open === undefined)
    return (
      <EmptyState title={t('desk_portfolio')} hint={t('desk_empty_portfolio')}>
        <CsvButton look="main" onFile={(file) => onImport(file, undefined)} />
        <button type="button" class="button" onClick={() => onCreate('portfolio')}>
          {t('desk_new_portfolio')}
        </button>
        <button type="button" class="button" onClick={() => onCreate('watchlist')}>
          {t('desk_new_watchlist')}
        </button>
      </EmptyState>
    );
  return (
    <>
      <PageHead title={open.name} note={reading && noteOf(reading)}>
        <select
          aria-label={t('desk_portfolio')}
          value={open.id}
          onChange={({ currentTarget }) => props.onPick(currentTarget.value)}
        >
          {portfolios.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <PortfolioActions {...props} open={open} />
        <button type="button" class="button small" onClick={() => onCreate('portfolio')}>
          {t('desk_new_portfolio')}
        </button>
        <button type="button" class="button small" onClick={() => onCreate('watchlist')}>
          {t('desk_new_watchlist')}
        </button>
      </PageHead>
      {reading === undefined ? (
        <p class="quiet">{t('desk_loading')}</p>
      ) : (
        <Reading name={open.name} reading={reading} />
      )}
    </>
  );
}

const noteOf = ({ n, covered }: PortfolioReading): string =>
  `${t('desk_your_reading', formatCount(n))} · ${t('desk_covered', formatShare(covered))}`;

function PortfolioActions({ open, onEdit, onImport, onExport, onDelete }: Props & { open: PortfolioName }) {
  if (open.managed === true) return <span class="chip">{t('desk_managed')}</span>;
  return (
    <>
      <button type="button" class="button small" onClick={() => onEdit(open.id)}>
        {t('desk_edit')}
      </button>
      <CsvButton look="small" onFile={(file) => onImport(file, open.id)} />
      <button type="button" class="button small" onClick={() => onExport(open.id)}>
        {t('desk_export_csv')}
      </button>
      <button type="button" class="button small" onClick={() => onDelete(open.id)}>
        {t('desk_delete')}
      </button>
    </>
  );
}

const CsvButton = (props: { look: 'main' | 'small'; onFile(file: File): void }) => (
  <FileButton {...props} text={t('desk_import_csv')} accept=".csv,.txt,.tsv,text/csv" />
);

function Reading({ name, reading }: { name: string; reading: PortfolioReading }) {
  const labelOf = useLabelOf();
  const { score, change, rows, holdings, sectors, events, moved, concentration } = reading;
  return (
    <>
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
      <TimeChart
        title={name}
        summary={
          score === undefined
            ? t('desk_not_read')
            : t('desk_chart_summary', noteOf(reading), formatScore(score))
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
