import type { ContributionBar } from '@/components/charts/contribution-bars';
import type { PortfolioFigures } from '@/components/desk/portfolio/portfolio-figures';
import { eventName } from '@/components/event-names';
import { formatCount } from '@/components/format';
import { t } from '@/components/i18n';
import { sectorName } from '@/components/sector-name';
import type { HistoryIndex } from '@/lib/desk/digest/history-index';
import { byEvent, bySector, concentrationOf, type Part } from '@/lib/desk/portfolio/breakdown';
import { changeBetween } from '@/lib/desk/portfolio/change';
import { exposuresOf } from '@/lib/desk/portfolio/exposure';
import type { Portfolio } from '@/lib/desk/portfolio/portfolio';
import { type ArticleContribution, SentimentSeries } from '@/lib/desk/portfolio/sentiment-series';
import { DAY, daysBefore } from '@/lib/util/time';

const SHOWN_DAYS = 180;
const MAX_BARS = 8;

/** The portfolio's figures that can be computed without reading entries. */
interface Computed {
  figures: Omit<PortfolioFigures, 'moved'>;
  /** The largest movements since last week; their titles are still to be read. */
  moved: readonly ArticleContribution[];
}

/** Computes everything about a portfolio that the index knows. */
export function computeFigures(index: HistoryIndex, portfolio: Portfolio, now: number): Computed {
  const series = new SentimentSeries(exposuresOf(portfolio.holdings), (symbol) =>
    index.observationsOf(symbol),
  );
  const sentiment = series.sentimentAt(now);
  const { change, articles } = changeBetween(series, now - 7 * DAY, now);
  const concentration = concentrationOf(sentiment);
  return {
    moved: articles.slice(0, MAX_BARS),
    figures: {
      ...sentiment,
      holdings: sentiment.holdings.toSorted((a, b) => Math.abs(b.share) - Math.abs(a.share)),
      rows: dailyRows(series, now),
      sectors: barsOf(bySector(sentiment.holdings), (key) =>
        key === '' ? t('desk_sector_unknown') : sectorName(key),
      ),
      events: barsOf(
        byEvent(series.articlesAt(now), (slot) => index.eventsAt(slot)),
        (key) => (key === '' ? t('desk_event_none') : eventName(key)),
      ),
      ...(change !== undefined && { change }),
      ...(concentration !== undefined && { concentration }),
    },
  };
}

function dailyRows(series: SentimentSeries, now: number): PortfolioFigures['rows'] {
  return Array.from({ length: SHOWN_DAYS }, (_, at) => daysBefore(now, SHOWN_DAYS - 1 - at)).flatMap(
    (time) => {
      const { score } = series.sentimentAt(time);
      return score === undefined ? [] : [{ time, mean: score }];
    },
  );
}

const barsOf = (parts: readonly Part[], nameOf: (key: string) => string): ContributionBar[] =>
  parts
    .filter(({ n }) => n > 0)
    .slice(0, MAX_BARS)
    .map(({ key, contribution, n }) => ({
      key,
      name: nameOf(key),
      contribution,
      note: `n = ${formatCount(n)}`,
    }));
