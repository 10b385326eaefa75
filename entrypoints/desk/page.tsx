import type { Place } from '@/components/desk/types';
import type { HistoryFilter } from '@/lib/model/history-filter';
import { AlertsPage } from './alerts-page';
import { FeedsPage } from './feeds-page';
import type { PageProps } from './page-props';
import { PortfolioPage } from './portfolio-page';
import { ResearchPage, type SearchState } from './research-page';
import { SettingsPage } from './settings-page';
import { SitePage } from './site-page';
import { TickerPage } from './ticker-page';
import { TickersPage } from './tickers-page';

interface Props {
  place: Place;
  /** The state of the research page, kept while other pages are open. */
  search: SearchState;
  props: PageProps;
}

/** Renders the page of a place. */
export function Page({ place, search, props }: Props) {
  const list = (filter: HistoryFilter) => {
    search[1]({ ...search[0], filter });
    location.hash = '#/research';
  };
  switch (place.page) {
    case 'research':
      return <ResearchPage {...props} search={search} />;
    case 'tickers':
      return <TickersPage {...props} />;
    case 'ticker':
      return <TickerPage key={place.symbol} {...props} symbol={place.symbol} onList={list} />;
    case 'site':
      return <SitePage {...props} host={place.host} onList={list} />;
    case 'portfolio':
      return <PortfolioPage {...props} />;
    case 'alerts':
      return <AlertsPage {...props} />;
    case 'feeds':
      return <FeedsPage {...props} />;
    case 'settings':
      return <SettingsPage {...props} />;
  }
}
