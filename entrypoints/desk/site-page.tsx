import { useMemo } from 'preact/hooks';
import { SiteView } from '@/components/desk/tickers/site-view';
import { HistoryIndex } from '@/lib/desk/digest/history-index';
import { sitePage } from '@/lib/desk/research/site-page';
import type { HistoryFilter } from '@/lib/model/history-filter';
import type { PageProps } from './page-props';

const EMPTY = new HistoryIndex();

interface Props extends PageProps {
  host: string;
  /** Opens the research list with a filter. */
  onList(filter: HistoryFilter): void;
}

/** Compares one site with all others. */
export function SitePage({ live, host, onList }: Props) {
  const page = useMemo(() => sitePage(live?.index ?? EMPTY, host), [live, host]);
  return <SiteView {...page} loading={live === undefined} onList={() => onList({ hosts: [host] })} />;
}
