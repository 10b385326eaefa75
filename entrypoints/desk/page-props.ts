import type { EntryView } from '@/components/desk/types';
import type { DeskServices, Send } from './services';
import type { Removal } from './undo';
import type { LiveIndex } from './use-live';

/** Props of every page. */
export interface PageProps {
  services: DeskServices;
  /** Sends a change; shows an error if it is refused. */
  change: Send;
  /** Shows a warning. */
  warn(text: string): void;
  /** The most recent entries; absent until they are read. */
  first: readonly EntryView[] | undefined;
  /** Absent while the digest is loading. */
  live: LiveIndex | undefined;
  /** The last write to the history failed because storage is full. */
  isFull: boolean;
  open: string | undefined;
  onOpen(entry: EntryView): void;
  /** Call after the reader has deleted something: offers undo. */
  onRemoved(removal: Removal): void;
}
