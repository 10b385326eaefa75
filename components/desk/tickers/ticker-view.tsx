import type { ChartRow } from '../../charts/chart-row';
import { TimeChart } from '../../charts/time-chart';
import { formatCount, formatScore, formatShare } from '../../format';
import { t } from '../../i18n';
import { ScoreAxis } from '../../score/score-axis';
import { ScoreFigure } from '../../score/score-figure';
import { useLabelOf } from '../../score/thresholds';
import { EmptyState } from '../empty-state';
import { siteLink, tickerLink } from '../links';
import { ListButton, PageHead } from '../page-head';
import type { CountView, DifferenceView, EntryView } from '../types';
import { DifferenceTable } from './difference-table';

/** An article and what it says about the symbol of this page. */
export interface ArticleScore {
  entry: EntryView;
  score: number;
  /** 0..1: the strongest are those whose score times this is largest. */
  relevance: number;
}

/** What was read about one symbol: `n` articles with the mean score `mean`, in [-1, 1]. */
interface Props {
  /** Nothing is known yet. */
  loading: boolean;
  symbol: string;
  /** The company's; absent until an article that names it is loaded. */
  name: string | undefined;
  n: number;
  mean: number;
  rows: readonly ChartRow[];
  /** Days that the line of the chart is the mean of. */
  rollingDays: number;
  /** Absent while they are loaded. */
  positive: readonly ArticleScore[] | undefined;
  negative: readonly ArticleScore[] | undefined;
  sites: readonly DifferenceView[];
  /** Companies in the same articles; one without a symbol has no page of its own. */
  beside: readonly (CountView & { isSymbol: boolean })[];
  watched: boolean;
  onWatch(watched: boolean): void;
  onOpen(entry: EntryView): void;
  /** Shows all that was read about it. */
  onList(): void;
}

/** One symbol over time, always as the reader's own reading. */
export function TickerView(props: Props) {
  const { symbol, name, n, mean, rows, rollingDays, sites, beside } = props;
  const labelOf = useLabelOf();
  if (n === 0) return <Unread {...props} />;
  const note = t('desk_your_reading', formatCount(n));
  return (
    <>
      <PageHead title={symbol} note={name === undefined ? note : `${name} · ${note}`}>
        <ScoreFigure label={labelOf(mean)} score={mean} />
        <ScoreAxis label={labelOf(mean)} score={mean} />
        <WatchButton {...props} />
        <ListButton onList={props.onList} />
      </PageHead>
      <TimeChart
        title={t('desk_chart_ticker', symbol)}
        summary={t('desk_chart_summary', note, formatScore(mean))}
        rows={rows}
        legend={t('desk_chart_legend', formatCount(rollingDays))}
      />
      <div class="columns">
        <Evidence title={t('desk_strongest_positive')} list={props.positive} onOpen={props.onOpen} />
        <Evidence title={t('desk_strongest_negative')} list={props.negative} onOpen={props.onOpen} />
      </div>
      <h2>{t('desk_sites_compared')}</h2>
      <DifferenceTable
        title={t('desk_sites_compared')}
        column={t('desk_site')}
        rows={sites}
        linkOf={siteLink}
      />
      <NamedBeside companies={beside} />
    </>
  );
}

const NamedBeside = ({ companies }: { companies: Props['beside'] }) => (
  <>
    <h2>{t('desk_named_beside')}</h2>
    {companies.length === 0 && <p class="quiet">{t('desk_none')}</p>}
    <p class="row">
      {companies.map(({ value, count, isSymbol }) =>
        isSymbol ? (
          <a key={value} class="chip" href={tickerLink(value)}>
            {value} {formatCount(count)}
          </a>
        ) : (
          <span key={value} class="chip">
            <bdi>{value}</bdi> {formatCount(count)}
          </span>
        ),
      )}
    </p>
  </>
);

/** A symbol may be watched before anything is read about it. */
const Unread = (props: Props) =>
  props.loading ? (
    <EmptyState title={props.symbol} hint={t('desk_loading')} />
  ) : (
    <EmptyState title={props.symbol} hint={t('desk_empty_ticker')}>
      <WatchButton {...props} />
    </EmptyState>
  );

/** It says what a press does: a screen reader that also called it pressed would say the opposite. */
const WatchButton = ({ watched, onWatch }: Pick<Props, 'watched' | 'onWatch'>) => (
  <button type="button" class="button small" onClick={() => onWatch(!watched)}>
    {watched ? t('desk_unwatch') : t('desk_watch')}
  </button>
);

function Evidence({
  title,
  list,
  onOpen,
}: {
  title: string;
  list: readonly ArticleScore[] | undefined;
  onOpen(entry: EntryView): void;
}) {
  const labelOf = useLabelOf();
  return (
    <section>
      <h2>{title}</h2>
      <ul class="plain stack">
        {list?.map(({ entry, score, relevance }) => (
          <li key={entry.id} class="evidence">
            <ScoreFigure label={labelOf(score)} score={score} />
            <button type="button" class="link" onClick={() => onOpen(entry)}>
              <bdi>{entry.title}</bdi>
            </button>
            <span class="quiet small">
              <bdi>{entry.siteName || entry.host}</bdi> · {t('relevance', formatShare(relevance))}
            </span>
          </li>
        ))}
        {list === undefined && <li class="quiet">{t('desk_loading')}</li>}
        {list?.length === 0 && <li class="quiet">{t('desk_none')}</li>}
      </ul>
    </section>
  );
}
