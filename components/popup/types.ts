import type { AccessScope, Analysis, Label, Refusal, Settings } from '@/lib/model';
import type { AnalyzedKind, EntryKind } from '@/lib/model/kinds';

/** What is known about the page in the tab. */
export type PopupPage =
  | { phase: 'asking' }
  | { phase: 'idle' }
  | { phase: 'working' }
  | { phase: 'done'; kind: AnalyzedKind; analysis: Analysis }
  | { phase: 'refused'; reason: Refusal; detail?: string };

/** The site of the page in the tab. */
export interface PopupSite {
  host: string;
  /** The browser lets us read it without asking each time. */
  allowed: boolean;
  /** The reader switched scoring off for it. */
  off: boolean;
}

/** A feed that the page links. */
export interface PopupFeed {
  url: string;
  title: string;
}

/**
 * Result of adding a feed: added; added, but without permission to poll it; or not stored, for lack of room or another
 * reason.
 */
export type FeedAdded = 'added' | 'not-allowed' | 'no-room' | 'not-stored';

/** One line of the recent list. Times are milliseconds since 1970. */
export interface RecentItem {
  id: string;
  url: string;
  title: string;
  /** Name of the site, or its host. */
  site: string;
  lastSeen: number;
  label: Label;
  score: number;
  symbols: readonly string[];
  kind: EntryKind;
}

/** Everything that the popup shows. */
export interface PopupState {
  page: PopupPage;
  /** Absent for pages without a site, or if the browser hides the address. */
  site?: PopupSite;
  /** Newest first, those that match `search`; absent while being loaded. */
  recent?: readonly RecentItem[];
  /** Number of entries in the whole history; absent until known. */
  total?: number;
  /** Feeds that the page links and the reader does not have yet; absent until known. */
  feeds?: readonly PopupFeed[];
  /** The feed that the reader last added, and the result. */
  addedFeed?: { feed: PopupFeed; outcome: FeedAdded };
  search: string;
  /** The last write to the history failed because storage is full. */
  isFull?: boolean;
  /** Title of the last deleted entry, while undo is possible. */
  deleted?: string;
  settings: Settings;
  scope: AccessScope;
}

/** The reader's actions. Nothing changes on screen until the owner renders the next state. */
export interface PopupCallbacks {
  /** Analyze the page in the tab. */
  analyze(): void;
  /** Show the page's card again, unfolded: it may have been closed or folded. */
  showCard(): void;
  /** Request access to this site; called from a click. */
  allowSite(): void;
  setSiteOff(off: boolean): void;
  /** Request access to the feed's host and add it; called from a click. */
  addFeed(feed: PopupFeed): void;
  search(text: string): void;
  open(item: RecentItem): void;
  remove(item: RecentItem): void;
  /** Restore the last deleted entry. */
  undo(): void;
  /** Delete the whole history; asks for confirmation first. */
  clear(): void;
  openDesk(): void;
  change(patch: Partial<Settings>): void;
  /** Request access to more sites, or give up all (`none`); called from a click. */
  setScope(scope: AccessScope): void;
}
