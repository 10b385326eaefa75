import type { InstrumentKind } from './analysis';
import type { Block, BlockKind } from './article';

/** A run of a text, `[start, end)` in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** One token: `[start, end)` into the string its sentence lies in (`DocumentSentence.source`). */
export interface Token {
  text: string;
  /** `text` in lower case with ASCII quotes and dashes. */
  norm: string;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'symbol' | 'punctuation';
}

/** One sentence with its tokens. */
export interface DocumentSentence {
  part: 'title' | 'body';
  /** Index into `Document.sentences`, and into `Analysis.sentences`. */
  index: number;
  start: number;
  end: number;
  /** The string that `start`, `end` and the tokens are offsets into: the title or the body text. */
  source: string;
  text: string;
  kind: BlockKind;
  block: number;
  tokens: Token[];
}

/** An article split into sentences: the input of every stage after segmentation. */
export interface Document {
  title: string;
  text: string;
  blocks: Block[];
  sentences: DocumentSentence[];
  /** Year of publication; undefined where the page does not state it. */
  year?: number;
  /** Whether it is business news; true for texts too short to judge. */
  isBusiness: boolean;
  /** Set if the text has more sentences than are read. */
  cut?: true;
}

/** What a name or symbol denotes. `id` is unique in the dictionary: the symbol, or `private:<name>`. */
export interface Instrument {
  id: string;
  kind: InstrumentKind;
  name: string;
  symbol?: string;
  exchange?: string;
  sector?: string;
  lines?: string[];
}

/** One mention linked to an instrument; offsets into its sentence's `source`. */
export interface LinkedMention {
  instrument: Instrument;
  sentence: number;
  start: number;
  end: number;
  surface: string;
  inTitle: boolean;
  /** 0..1. */
  confidence: number;
  reason: string;
}
