import { useEffect, useState } from 'preact/hooks';
import { DeskFrame } from '@/components/desk/desk-frame';
import { EmptyState } from '@/components/desk/empty-state';
import { UndoBar } from '@/components/desk/undo-bar';
import { t } from '@/components/i18n';
import { unreadCount } from '@/lib/desk/alerts/inbox';
import type { Database } from '@/lib/desk/database';
import { recentHistory } from '@/lib/desk/history/recent-history';
import { useChanges } from './changes';
import { Drawer } from './drawer';
import { useOpenEntry } from './open-entry';
import { Page } from './page';
import type { PageProps } from './page-props';
import { usePlace } from './place';
import { EVERYTHING, type Search } from './research-page';
import { useScroll } from './scroll';
import type { DeskServices } from './services';
import { subjectOf, useTitle } from './title';
import { type Undo, useUndo } from './undo';
import { useIndex, useLive, useOpenFailure } from './use-live';

/** Number of entries shown before the digest is loaded, so that the desk has content at once. */
const FIRST = 40;

/** The whole desk: the current page, and the drawer. */
export function Desk({ services }: { services: DeskServices }) {
  const place = usePlace();
  useScroll(place);
  useTitle(place);
  const search = useState<Search>(EVERYTHING);
  const failure = useOpenFailure(services.db);
  const { entry, open, close } = useOpenEntry(place);
  const removed = useUndo();
  const { change, failure: refused, warn, dismiss: forget } = useChanges(services.send);
  const unread = useLive(() => unreadCount(services.db), [services.db]) ?? 0;
  const isFull = useIsFull(services);
  const actions = { change, warn, isFull, open: entry?.id, onOpen: open, onRemoved: removed.tell };
  const props: PageProps = { services, ...useHistory(services.db), ...actions };
  const drawer = entry && <Drawer {...props} entry={entry} onClose={close} />;
  return (
    <DeskFrame
      page={place.page}
      subject={subjectOf(place)}
      unread={unread}
      isFull={isFull}
      drawer={drawer}
      failure={refused}
      onForget={forget}
      undo={undoBar(removed)}
    >
      {failure === undefined ? (
        <Page place={place} search={search} props={props} />
      ) : (
        <EmptyState title={t('desk_cannot_open')} hint={failure} />
      )}
    </DeskFrame>
  );
}

/** The first rows, and the digest, which is loaded after they are painted. */
function useHistory(db: Database): Pick<PageProps, 'first' | 'live'> {
  const first = useLive(() => recentHistory(db, { limit: FIRST }), [db]);
  return { first, live: useIndex(db, first !== undefined) };
}

function useIsFull(services: DeskServices): boolean {
  const [isFull, setFull] = useState(false);
  useEffect(() => services.watchQuota(setFull), [services]);
  return isFull;
}

const undoBar = ({ removal, undo, dismiss }: Undo) => (
  <UndoBar text={removal?.text} takesFocus={removal?.takesFocus ?? false} onUndo={undo} onDismiss={dismiss} />
);
