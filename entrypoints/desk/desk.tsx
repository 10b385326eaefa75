import { useState } from 'preact/hooks';
import { DeskFrame } from '@/components/desk/desk-frame';
import type { EntryView } from '@/components/desk/types';
import { unreadCount } from '@/lib/desk/alerts/rule-store';
import { AlertsPage } from './alerts-page';
import { Drawer } from './drawer';
import { FeedsPage } from './feeds-page';
import { type LiveIndex, useIndex, useLive } from './hooks';
import { usePlace } from './place';
import { PortfolioPage } from './portfolio-page';
import { ResearchPage } from './research-page';
import type { DeskServices } from './services';
import { SettingsPage } from './settings-page';
import { SourcePage } from './source-page';
import { TickerPage } from './ticker-page';
import { TickersPage } from './tickers-page';

/** What every page gets. */
export interface PageProps {
  services: DeskServices;
  /** Absent while the digest is being loaded. */
  live: LiveIndex | undefined;
  open: string | undefined;
  onOpen(entry: EntryView): void;
}

/** The whole desk: where the reader is, and what is open beside it. */
export function Desk({ services }: { services: DeskServices }) {
  const place = usePlace();
  const live = useIndex(services.db);
  const unread = useLive(() => unreadCount(services.db), [services.db]) ?? 0;
  const [entry, setEntry] = useState<EntryView>();
  const props: PageProps = { services, live, open: entry?.id, onOpen: setEntry };
  const drawer = entry && <Drawer {...props} entry={entry} onClose={() => setEntry(undefined)} />;
  return (
    <DeskFrame page={place.page} unread={unread} drawer={drawer}>
      {pageOf(place, props)}
    </DeskFrame>
  );
}

function pageOf(place: ReturnType<typeof usePlace>, props: PageProps) {
  switch (place.page) {
    case 'research':
      return <ResearchPage {...props} />;
    case 'tickers':
      return <TickersPage {...props} />;
    case 'ticker':
      return <TickerPage key={place.symbol} {...props} symbol={place.symbol} />;
    case 'source':
      return <SourcePage {...props} host={place.host} />;
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
