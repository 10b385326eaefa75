import { useEffect, useState } from 'preact/hooks';
import { DeskFrame, EmptyState } from '@/components/desk/desk-frame';
import type { EntryView } from '@/components/desk/types';
import { UndoBar } from '@/components/desk/undo-bar';
import { t } from '@/components/i18n';
import { unreadCount } from '@/lib/desk/alerts/rule-store';
import { recentHistory } from '@/lib/desk/history/recent-history';
import { AlertsPage } from './alerts-page';
import { useChanges } from './changes';
import { Drawer } from './drawer';
import { FeedsPage } from './feeds-page';
import { type LiveIndex, useIndex, useLive, useOpenFailure } from './hooks';
import { useOpenEntry } from './open-entry';
import { usePlace } from './place';
import { PortfolioPage } from './portfolio-page';
import { EVERYTHING, ResearchPage, type Search, type SearchState } from './research-page';
import { useScroll } from './scroll';
import type { DeskServices, Send } from './services';
import { SettingsPage } from './settings-page';
import { SourcePage } from './source-page';
import { TickerPage } from './ticker-page';
import { TickersPage } from './tickers-page';
import { type Removal, useUndo } from './undo';

/** What every page gets. */
export interface PageProps {
  services: DeskServices;
  /** Sends a change; where it is refused, the desk says so. */
  change: Send;
  /** The entries last seen; absent while they are read. */
  first: readonly EntryView[] | undefined;
  /** Absent while the digest is being loaded. */
  live: LiveIndex | undefined;
  open: string | undefined;
  onOpen(entry: EntryView): void;
  /** The reader has taken something away: offers to take that back. */
  onRemoved(removal: Removal): void;
}

/** Entries shown before the digest is loaded: the desk has content at once. */
const FIRST = 40;

/** The whole desk: where the reader is, and what is open beside it. */
export function Desk({ services }: { services: DeskServices }) {
  const place = usePlace();
  useScroll(place);
  const search = useState<Search>(EVERYTHING);
  const failure = useOpenFailure(services.db);
  const first = useLive(() => recentHistory(services.db, { limit: FIRST }), [services.db]);
  // Effects run after the paint: the rows are seen before the digest is loaded.
  const live = useIndex(services.db, first !== undefined);
  const unread = useLive(() => unreadCount(services.db), [services.db]) ?? 0;
  const [isFull, setFull] = useState(false);
  useEffect(() => services.watchRoom(setFull), [services]);
  const { entry, open, close } = useOpenEntry(place);
  const { removal, tell, undo, dismiss } = useUndo();
  const { change, failure: refused, dismiss: forget } = useChanges(services.send);
  const props: PageProps = {
    services,
    change,
    first,
    live,
    open: entry?.id,
    onOpen: open,
    onRemoved: tell,
  };
  const drawer = entry && <Drawer {...props} entry={entry} onClose={close} />;
  return (
    <DeskFrame
      page={place.page}
      unread={unread}
      isFull={isFull}
      drawer={drawer}
      failure={refused}
      onForget={forget}
      undo={
        <UndoBar
          text={removal?.text}
          takesFocus={removal?.takesFocus ?? false}
          onUndo={undo}
          onDismiss={dismiss}
        />
      }
    >
      {failure === undefined ? (
        pageOf(place, props, search)
      ) : (
        <EmptyState title={t('desk_cannot_open')} hint={failure} />
      )}
    </DeskFrame>
  );
}

function pageOf(place: ReturnType<typeof usePlace>, props: PageProps, search: SearchState) {
  switch (place.page) {
    case 'research':
      return <ResearchPage {...props} search={search} />;
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
