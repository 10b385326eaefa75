import { useMemo } from 'preact/hooks';
import { SourceView } from '@/components/desk/tickers/source-view';
import { HistoryIndex } from '@/lib/desk/digest/history-index';
import { sourcePage } from '@/lib/desk/research/source-page';
import type { HistoryFilter } from '@/lib/model/history-filter';
import type { PageProps } from './page-props';

const EMPTY = new HistoryIndex();

interface Props extends PageProps {
  host: string;
  /** Shows what a filter finds, as the list of research. */
  onList(filter: HistoryFilter): void;
}

/** One site beside all others. */
export function SourcePage({ live, host, onList }: Props) {
  const page = useMemo(() => sourcePage(live?.index ?? EMPTY, host), [live, host]);
  return <SourceView {...page} loading={live === undefined} onList={() => onList({ hosts: [host] })} />;
}
