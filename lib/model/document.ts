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
  /** Lower case, quotes and dashes made plain. */
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
  /** The string that `start`, `end` and the tokens count in: the title or the body text. */
  source: string;
  text: string;
  kind: BlockKind;
  block: number;
  tokens: Token[];
}

/** An article cut into sentences: what every stage after segmentation reads. */
export interface Document {
  title: string;
  text: string;
  blocks: Block[];
  sentences: DocumentSentence[];
  /** Year in which the article was published; undefined where its page does not say. */
  year?: number;
  /** Whether it speaks of business at all; short texts count as if they did. */
  isBusiness: boolean;
  /** Set where the text goes on after the last sentence: it has more of them than are read. */
  cut?: true;
}

/** What a name or symbol stands for. `id` is unique in the dictionary: the symbol, or `private:<name>`. */
export interface Instrument {
  id: string;
  kind: InstrumentKind;
  name: string;
  symbol?: string;
  exchange?: string;
  sector?: string;
  lines?: string[];
}

/** One linked place: offsets into its sentence's `source`. */
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
