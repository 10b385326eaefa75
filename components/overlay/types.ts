import type { Analysis, Label, OverlayPlace, Refusal } from '@/lib/model';
import type { AnalyzedKind } from '@/lib/model/kinds';
import type { Thresholds } from '@/lib/model/labels';
import type { Novelty } from '@/lib/model/novelty';

/** The words that moved one sentence: offsets into that sentence; the signed weights and `bias` sum to `logit`. */
export interface WordWeights {
  words: readonly { text: string; start: number; end: number; weight: number }[];
  /** Where a sentence without any telling word stands. */
  bias: number;
  logit: number;
}

/** Word weights of a sentence that the reader asked about. */
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

/** Text by a language model of the browser itself; shown beside ours, marked as generated. */
export type Generated =
  /** `toDownload`: the browser fetches the model first, which may be gigabytes. */
  | { phase: 'offered'; toDownload: boolean }
  | { phase: 'downloading' /** 0..1. */; progress: number }
  | { phase: 'working' }
  | { phase: 'ready'; text: string }
  | { phase: 'failed' };

/** An analysis and everything that the card shows beside it. */
export interface AnalysisView {
  phase: 'done';
  kind: AnalyzedKind;
  analysis: Analysis;
  /** The body text that the analysis counts in (`Article.text`). */
  text: string;
  /** Sentences that the reader took out of the score, by index. */
  excluded: ReadonlySet<number>;
  /** By sentence index. */
  explained: ReadonlyMap<number, Explained>;
  /** By symbol. */
  history?: ReadonlyMap<string, SymbolHistory>;
  novelty?: Novelty;
  /** The company that the reader has just silenced for good, while that can be taken back. */
  silenced?: string;
  /** Absent where the browser has no model of its own, or the reader did not opt in. */
  generated?: Generated;
}

/** What the card shows. */
export type OverlayView =
  /** Not asked yet: one button. */
  | { phase: 'idle' }
  /** `since` (milliseconds since 1970): from a second on, the reader may cancel. */
  | { phase: 'loading'; kind: AnalyzedKind; since: number }
  | AnalysisView
  /** `retry` where asking again may help. */
  | { phase: 'refused'; reason: Refusal; detail?: string; retry: boolean };

/** A mention that the reader points at in the page; edges in CSS pixels of the viewport. */
export interface Hover {
  /** The symbol, or the name where it has none. */
  instrument: string;
  left: number;
  top: number;
  bottom: number;
}

/** Everything that the overlay shows. Plain data: the overlay keeps nothing but which tab and row are open. */
export interface OverlayState {
  view: OverlayView;
  place: OverlayPlace;
  highlights: boolean;
  watchlist: readonly string[];
  thresholds: Thresholds;
  /** True while the page shows a dialog of its own: the overlay steps aside. */
  yielding?: boolean;
  hover?: Hover;
}

/** Which company a link is wrong about. */
export interface WrongLink {
  /** The names as they stand in this text. */
  names: readonly string[];
  name: string;
  /** For this article, or from now on. */
  scope: 'here' | 'always';
}

/** What the reader does with the overlay. Nothing changes on screen before the owner calls `update`. */
export interface OverlayCallbacks {
  /** First request, or once more after a refusal. */
  analyze(): void;
  cancel(): void;
  close(): void;
  /** Scroll the page to a sentence and flash it; index into `Analysis.sentences`. */
  showSentence(sentence: number): void;
  /** Take a sentence out of the score, or back in. */
  toggleSentence(sentence: number): void;
  /** Ask for the word weights of a sentence; the answer comes in `AnalysisView.explained`. */
  explainSentence(sentence: number): void;
  /** Moved, folded or unfolded. */
  place(place: OverlayPlace): void;
  setHighlights(on: boolean): void;
  /** On the watchlist, or off it. */
  setWatched(symbol: string, watched: boolean): void;
  wrongLink(link: WrongLink): void;
  /** Link again what was silenced last. */
  unsilence(): void;
  /** Put the analysis on the clipboard; resolves to whether it is there. */
  copy(format: 'markdown' | 'text'): Promise<boolean>;
  /** Save the analysis as a JSON file. */
  exportJson(): void;
  /** Ask the browser's own model for its summary; called from a click. */
  generate(): void;
  /** Ask no longer, nor wait for its download. */
  stopGenerating(): void;
}
