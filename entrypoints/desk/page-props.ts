import type { EntryView } from '@/components/desk/types';
import type { DeskServices, Send } from './services';
import type { Removal } from './undo';
import type { LiveIndex } from './use-live';

/** What every page gets. */
export interface PageProps {
  services: DeskServices;
  /** Sends a change; where it is refused, the desk says so. */
  change: Send;
  /** The entries last seen; absent while they are read. */
  first: readonly EntryView[] | undefined;
  /** Absent while the digest is being loaded. */
  live: LiveIndex | undefined;
  /** The last write of the history found no room. */
  isFull: boolean;
  open: string | undefined;
  onOpen(entry: EntryView): void;
  /** The reader has taken something away: offers to take that back. */
  onRemoved(removal: Removal): void;
}
