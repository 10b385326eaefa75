import type { AccessScope, Analysis, Label, Refusal, Settings } from '@/lib/model';
import type { AnalyzedKind, EntryKind } from '@/lib/model/kinds';

/** What is known about the page in the tab. */
export type PopupPage =
  | { phase: 'asking' }
  | { phase: 'idle' }
  | { phase: 'working' }
  | { phase: 'done'; kind: AnalyzedKind; analysis: Analysis }
  | { phase: 'refused'; reason: Refusal; detail?: string };

/** The website of the page in the tab. */
export interface PopupSite {
  host: string;
  /** The browser lets us read it without being asked each time. */
  allowed: boolean;
  /** The reader switched scoring off for it. */
  off: boolean;
}

/** A feed that the page names. */
export interface PopupFeed {
  url: string;
  title: string;
}

/** A feed was added, added without being allowed to be asked, or not stored. */
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
  /** Absent for pages that are no website, and where the browser does not tell the address. */
  site?: PopupSite;
  /** Absent while being read. Newest first, those that match `search`. */
  recent?: readonly RecentItem[];
  /** How many entries the whole history has; absent while that is not known. */
  total?: number;
  /** Feeds that the page names and the reader does not have yet; absent while they are not known. */
  feeds?: readonly PopupFeed[];
  /** The feed that the reader wanted last, and what came of it. */
  addedFeed?: { feed: PopupFeed; outcome: FeedAdded };
  search: string;
  /** The last write of the history found no room. */
  isFull?: boolean;
  /** Title of the entry that was deleted last, while it can be brought back. */
  deleted?: string;
  settings: Settings;
  scope: AccessScope;
}

/** What the reader does in the popup. Nothing changes on screen before the owner draws the next state. */
export interface PopupCallbacks {
  /** Analyze the page in the tab. */
  analyze(): void;
  /** Bring the card of the page back, unfolded: it may have been closed or folded. */
  showCard(): void;
  /** Ask the browser for this site; called from a click. */
  allowSite(): void;
  setSiteOff(off: boolean): void;
  /** Ask the browser for the feed's host, and add it; called from a click. */
  addFeed(feed: PopupFeed): void;
  search(text: string): void;
  open(item: RecentItem): void;
  remove(item: RecentItem): void;
  /** Bring back what was deleted last. */
  undo(): void;
  /** Delete the whole history; asked twice. */
  clear(): void;
  openDesk(): void;
  change(patch: Partial<Settings>): void;
  /** Ask the browser for more sites, or give all back (`none`); called from a click. */
  setScope(scope: AccessScope): void;
}
