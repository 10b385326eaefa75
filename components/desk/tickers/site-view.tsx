import { formatCount, formatScore } from '../../format';
import { plural, t } from '../../i18n';
import { EmptyState } from '../empty-state';
import { tickerLink } from '../links';
import { ListButton, PageHead } from '../page-head';
import type { DifferenceView } from '../types';
import { DifferenceTable } from './difference-table';

interface Props {
  /** Still loading. */
  loading: boolean;
  host: string;
  articles: number;
  difference?: number | undefined;
  n: number;
  tickers: readonly DifferenceView[];
  /** Lists everything read on the site. */
  onList(): void;
}

/** A site's tone beside that of others, on the tickers they share. */
export function SiteView({ loading, host, articles, difference, n, tickers, onList }: Props) {
  if (articles === 0)
    return <EmptyState title={host} hint={t(loading ? 'desk_loading' : 'desk_empty_site')} />;
  return (
    <>
      <PageHead title={host} note={t('desk_your_reading', formatCount(articles))}>
        <ListButton onList={onList} />
      </PageHead>
      <p>
        {difference === undefined
          ? t('desk_site_nothing')
          : plural('desk_site_difference', n, formatScore(difference))}
      </p>
      <h2>{t('desk_by_ticker')}</h2>
      <DifferenceTable
        title={t('desk_by_ticker')}
        column={t('desk_ticker')}
        rows={tickers}
        linkOf={tickerLink}
      />
    </>
  );
}
