import type { InstrumentKind } from './analysis';

/** How far the browser lets pages be scored by themselves. */
export type AccessScope = 'none' | 'some-sites' | 'news-sites' | 'everywhere';

/** What a reader's own word can do. */
export const OVERRIDE_ACTIONS = ['add', 'rename', 'silence'] as const;

/** Where a reader's own word about an instrument wins over the dictionary. */
export interface InstrumentOverride {
  /** The name as it stands in texts. */
  name: string;
  action: (typeof OVERRIDE_ACTIONS)[number];
  symbol?: string;
  kind?: InstrumentKind;
}

/** Where the overlay stands: offset in CSS pixels from the viewport's top and right edges. */
export interface OverlayPlace {
  top: number;
  right: number;
  folded: boolean;
}

/** What the reader chose. Stored with a version, validated on read. */
export interface Settings {
  autoScore: boolean;
  /** Hosts on which auto-scoring is switched off although the browser allows it. */
  disabledSites: string[];
  /** Hosts that the reader asked for by name: scored even where they look private (an intranet, localhost). */
  enabledSites: string[];
  highlights: boolean;
  /** Offer the browser's own language model beside our extract, where there is one. */
  builtInSummaries: boolean;
  overlay: OverlayPlace;
  /** |score| from which a label is positive or negative, and from which it is strong. */
  thresholds: { label: number; strong: number };
  watchlist: string[];
  overrides: InstrumentOverride[];
}

/** What a page's card is told of them: not by which sites the reader has them scored. */
export type CardSettings = Omit<Settings, 'autoScore' | 'disabledSites' | 'enabledSites'>;

/** What of the settings is for a card. */
export const cardSettings = ({
  autoScore: _,
  disabledSites: _disabled,
  enabledSites: _enabled,
  ...rest
}: Settings): CardSettings => rest;

/** What holds until the reader changes it. */
export const DEFAULT_SETTINGS: Settings = {
  autoScore: true,
  disabledSites: [],
  enabledSites: [],
  highlights: true,
  builtInSummaries: false,
  overlay: { top: 16, right: 16, folded: false },
  thresholds: { label: 0.15, strong: 0.35 },
  watchlist: [],
  overrides: [],
};
