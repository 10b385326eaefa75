import { useMemo } from 'preact/hooks';
import { SourceView } from '@/components/desk/source-view';
import { HistoryIndex } from '@/lib/desk/digest/history-index';
import { sourcePage } from '@/lib/desk/research/source-page';
import type { PageProps } from './page-props';

const EMPTY = new HistoryIndex();

/** One site beside all others. */
export function SourcePage({ live, host }: PageProps & { host: string }) {
  const page = useMemo(() => sourcePage(live?.index ?? EMPTY, host), [live, host]);
  return <SourceView {...page} loading={live === undefined} />;
}
