import type { Analysis, Label, OverlayPlace, Refusal } from '@/lib/model';
import type { AnalyzedKind } from '@/lib/model/kinds';
import type { Thresholds } from '@/lib/model/labels';
import type { Novelty } from '@/lib/model/novelty';

/** The word weights of one sentence: offsets into that sentence; the signed weights and `bias` sum to `logit`. */
export interface WordWeights {
  words: readonly { text: string; start: number; end: number; weight: number }[];
  /** The logit of a sentence without any weighted word. */
  bias: number;
  logit: number;
}

/** The word weights of a sentence, as requested by the reader. */
export type Explained =
  | { phase: 'asking' }
  | { phase: 'ready'; weights: WordWeights }
  | { phase: 'refused'; reason: Refusal };

/** What the reader's own history says about one symbol. */
export interface SymbolHistory {
  /** Articles about it within the window. */
  articles: number;
  /** Length of the window in days. */
  days: number;
  /** Mean score over those articles, in [-1, 1]. */
  score: number;
  label: Label;
}

/** A summary by the browser's own language model, shown beside ours and marked as generated. */
export type Generated =
  /** `needsDownload`: the model must be downloaded first, which may be gigabytes. */
  | { phase: 'offered'; needsDownload: boolean }
  | { phase: 'downloading' /** 0..1. */; progress: number }
  | { phase: 'working' }
  | { phase: 'ready'; text: string }
  | { phase: 'failed' };

/** An analysis and everything shown with it. */
export interface AnalysisView {
  phase: 'done';
  kind: AnalyzedKind;
  analysis: Analysis;
  /** The text that offsets refer to (`Article.text`). */
  text: string;
  /** Sentences that the reader excluded from the score, by index. */
  excluded: ReadonlySet<number>;
  /** By sentence index. */
  explained: ReadonlyMap<number, Explained>;
  /** By symbol. */
  history?: ReadonlyMap<string, SymbolHistory>;
  novelty?: Novelty;
  /** The company that the reader has just silenced permanently, while undo is possible. */
  silenced?: string;
  /** Absent if the browser has no model, or the reader did not opt in. */
  generated?: Generated;
}

/** What the card shows. */
export type OverlayView =
  /** Nothing requested yet: one button. */
  | { phase: 'idle' }
  /** `since`: milliseconds since 1970; after a second, the reader may cancel. */
  | { phase: 'loading'; kind: AnalyzedKind; since: number }
  | AnalysisView
  /** `retry`: whether asking again may help. */
  | { phase: 'refused'; reason: Refusal; detail?: string; retry: boolean };

/** The mention under the pointer; edges in CSS pixels of the viewport. */
export interface Hover {
  /** The symbol, or the name of an entity without one. */
  instrument: string;
  left: number;
  top: number;
  bottom: number;
}

/** Everything that the overlay shows, as plain data. The overlay's only own state is which tab and rows are open. */
export interface OverlayState {
  view: OverlayView;
  place: OverlayPlace;
  highlights: boolean;
  watchlist: readonly string[];
  thresholds: Thresholds;
  /** Whether the page shows a dialog of its own: the overlay then hides. */
  yielding?: boolean;
  hover?: Hover;
}

/** A wrong link that the reader reports. */
export interface WrongLink {
  /** The names used in this text. */
  names: readonly string[];
  name: string;
  /** For this article only, or from now on. */
  scope: 'here' | 'always';
}

/** The reader's actions. Nothing changes on screen until the owner calls `update`. */
export interface OverlayCallbacks {
  /** The first request, or a retry after a refusal. */
  analyze(): void;
  cancel(): void;
  close(): void;
  /** Scroll the page to a sentence and flash it; index into `Analysis.sentences`. */
  showSentence(sentence: number): void;
  /** Exclude a sentence from the score, or include it again. */
  toggleSentence(sentence: number): void;
  /** Request the word weights of a sentence; the answer arrives in `AnalysisView.explained`. */
  explainSentence(sentence: number): void;
  /** The overlay was moved, folded or unfolded. */
  place(place: OverlayPlace): void;
  setHighlights(on: boolean): void;
  /** Add to or remove from the watchlist. */
  setWatched(symbol: string, watched: boolean): void;
  wrongLink(link: WrongLink): void;
  /** Undo the last silencing. */
  unsilence(): void;
  /** Copy the analysis to the clipboard; resolves to whether it worked. */
  copy(format: 'markdown' | 'text'): Promise<boolean>;
  /** Download the analysis as a JSON file. */
  exportJson(): void;
  /** Generate a summary with the browser's own model; called from a click. */
  generate(): void;
  /** Stop generating, or downloading the model. */
  stopGenerating(): void;
}
