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

/** An article and its score for this page's symbol. */
export interface ArticleScore {
  entry: EntryView;
  score: number;
  /** 0..1; strength is score times relevance. */
  relevance: number;
}

/** Everything read about one symbol: `n` articles with the mean score `mean`, in [-1, 1]. */
interface Props {
  /** Still loading. */
  loading: boolean;
  symbol: string;
  /** The company's name; absent until an article that names it is loaded. */
  name: string | undefined;
  n: number;
  mean: number;
  rows: readonly ChartRow[];
  /** Length in days of the chart's rolling mean. */
  rollingDays: number;
  /** Absent while being loaded. */
  positive: readonly ArticleScore[] | undefined;
  negative: readonly ArticleScore[] | undefined;
  sites: readonly DifferenceView[];
  /** Companies in the same articles; those without a symbol have no page. */
  beside: readonly (CountView & { isSymbol: boolean })[];
  watched: boolean;
  onWatch(watched: boolean): void;
  onOpen(entry: EntryView): void;
  /** Lists everything read about it. */
  onList(): void;
}

/** The page of one symbol over time, from what the reader has read. */
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

/** The page of a symbol without articles, which can still be watched. */
const Unread = (props: Props) =>
  props.loading ? (
    <EmptyState title={props.symbol} hint={t('desk_loading')} />
  ) : (
    <EmptyState title={props.symbol} hint={t('desk_empty_ticker')}>
      <WatchButton {...props} />
    </EmptyState>
  );

/** The text names the action; `aria-pressed` would contradict it. */
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
