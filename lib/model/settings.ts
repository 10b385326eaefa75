import type { InstrumentKind } from './analysis';

/** On which sites the browser's permissions allow auto-scoring. */
export type AccessScope = 'none' | 'some-sites' | 'news-sites' | 'everywhere';

/** What an override can do. */
export const OVERRIDE_ACTIONS = ['add', 'rename', 'silence'] as const;

/** A reader's correction of the dictionary. */
export interface InstrumentOverride {
  /** The name as texts write it. */
  name: string;
  action: (typeof OVERRIDE_ACTIONS)[number];
  symbol?: string;
  kind?: InstrumentKind;
}

/** Position of the overlay, in CSS pixels from the viewport's top and right edges. */
export interface OverlayPlace {
  top: number;
  right: number;
  folded: boolean;
}

/** The reader's settings. Stored with a version, validated on read. */
export interface Settings {
  autoScore: boolean;
  /** Hosts on which the reader switched auto-scoring off. */
  disabledSites: string[];
  /** Hosts that the reader enabled by name; scored even if they look private (an intranet, localhost). */
  enabledSites: string[];
  highlights: boolean;
  /** Offer summaries by the browser's built-in language model beside ours, where there is one. */
  builtInSummaries: boolean;
  overlay: OverlayPlace;
  /** |score| from which a label is positive or negative (`label`), and from which it is strong. */
  thresholds: { label: number; strong: number };
  watchlist: string[];
  overrides: InstrumentOverride[];
}

/** The settings that a card receives: all but those of auto-scoring, as the page must not learn its sites. */
export type CardSettings = Omit<Settings, 'autoScore' | 'disabledSites' | 'enabledSites'>;

/** Picks the settings for a card. */
export const cardSettings = ({
  autoScore: _,
  disabledSites: _disabled,
  enabledSites: _enabled,
  ...rest
}: Settings): CardSettings => rest;

/** The settings of a new installation. */
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
