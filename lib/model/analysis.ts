/** All labels. The history stores a label by its index here, so their order must not change. */
export const LABELS = ['positive', 'negative', 'neutral', 'mixed'] as const;

/** `mixed`, unlike `neutral`, means that positive and negative sentences both carry real weight. */
export type Label = (typeof LABELS)[number];

/** Probabilities of the three classes; they sum to 1. */
export interface Probabilities {
  negative: number;
  neutral: number;
  positive: number;
}

/** A place in the article's body text, `[start, end)` in UTF-16 code units; `surface` is the text there. */
export interface Mention {
  start: number;
  end: number;
  surface: string;
  /** Index into `Analysis.sentences`. */
  sentence: number;
}

/**
 * One scored sentence. If the article has a title, it is sentence 0 with `part: 'title'` and the empty range at 0, as it
 * is not part of the body text. All other ranges are in the body text.
 */
export interface SentenceScore {
  part: 'title' | 'body';
  start: number;
  end: number;
  /** P(positive) - P(negative), in [-1, 1]. */
  score: number;
  label: Label;
  probabilities: Probabilities;
  /** Share of the article's weight, 0..1; weights sum to 1 over the scored sentences. */
  weight: number;
  /** weight x score: contributions sum to `overall.score`. */
  contribution: number;
  /** Why a sentence carries little or no weight, if it does. */
  skipped?: 'boilerplate' | 'caption' | 'too-short';
}

/** A sentence about one instrument, and what it adds to that instrument's score. */
export interface Evidence {
  sentence: number;
  /** Sentiment towards the instrument in this sentence, in [-1, 1]. */
  score: number;
  /** Probability that the sentence is neutral towards the instrument. */
  neutral: number;
  /** Share of the instrument's evidence; weights sum to 1. */
  weight: number;
  /** weight x score; contributions sum to the ticker's score. */
  contribution: number;
  /** Who speaks: the reporter, or somebody quoted. */
  voice: 'reporter' | 'quoted';
  /** True if the sentence only refers to the instrument ("the company", "its shares"). */
  referred?: boolean;
  /** The clause about the instrument, as offsets into the body text. */
  clause?: { start: number; end: number };
}

/** All kinds of instruments, in display order. */
export const INSTRUMENT_KINDS = [
  'company',
  'private',
  'fund',
  'index',
  'commodity',
  'currency',
  'crypto',
] as const;

/** Kind of what a mention links to; `private` is a company without a symbol. */
export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number];

/** Sentiment towards one instrument with a symbol. */
export interface TickerSentiment {
  symbol: string;
  exchange: string;
  name: string;
  kind: InstrumentKind;
  sector?: string;
  /** Other listings of the same company, such as `9988.HK` beside `BABA`. */
  lines?: string[];
  label: Label;
  score: number;
  /** 0..1. */
  confidence: number;
  /** 0..1: how much the article is about this instrument. */
  relevance: number;
  /** Confidence (0..1) of the link from text to instrument, and the reason for it. */
  link: { confidence: number; reason: string };
  inTitle: boolean;
  mentions: Mention[];
  evidence: Evidence[];
}

/** Any instrument found, private companies included. */
export interface Entity {
  name: string;
  kind: InstrumentKind;
  symbol?: string;
  inTitle: boolean;
  mentions: Mention[];
  /** Only for entities without a symbol; the others have theirs in `tickers`. */
  sentiment?: { label: Label; score: number; confidence: number; evidence: Evidence[] };
}

/** An event that the article reports. */
export interface DetectedEvent {
  type: string;
  /** 0..1. */
  confidence: number;
  /** Indices into `Analysis.sentences`. */
  sentences: number[];
  direction?: 'up' | 'down';
  /** Symbols or names of the instruments concerned. */
  instruments: string[];
  /** The amount as written, such as `$1.5 billion`. */
  amount?: string;
}

/** One clause of the investor paragraph, and the sentence that it comes from. */
export interface InvestorClause {
  text: string;
  sentence: number;
}

/** Why there is no summary. `no-prose`: the text is long enough, but has too few whole sentences (tables, lists). */
export type SummaryNote = 'too-short' | 'no-prose';

/** An extractive summary of the article. */
export interface Summary {
  /** At most three whole sentences, verbatim, in reading order. Empty where the text is too short to summarize. */
  brief: string[];
  /** Indices into `Analysis.sentences`, one for each of `brief`. */
  briefSentences: number[];
  investor: string;
  /** `investor` clause by clause. */
  clauses: InvestorClause[];
  /** Set where there is no summary. */
  note?: SummaryNote;
}

/** How much of the article the scores rest on. */
export interface Coverage {
  /** Sentences in the article, title included. */
  sentences: number;
  scored: number;
  truncated: boolean;
  /** Notes in words, such as "the page looks truncated"; `readCoverageNote` parses them. */
  notes: string[];
}

/** Everything computed from one article: the one result type that all views show. Plain JSON. */
export interface Analysis {
  schemaVersion: 1;
  engine: { version: string; model: string; instruments: string };
  article: {
    url: string;
    title: string;
    siteName: string;
    byline: string;
    publishedTime: string;
    lang: string;
    wordCount: number;
    contentHash: string;
    /** Only with the command line's `--text`. */
    text?: string;
  };
  overall: {
    label: Label;
    score: number;
    confidence: number;
    /** Weighted shares of positive, negative and neutral sentences; they sum to 1. */
    positive: number;
    negative: number;
    neutral: number;
  };
  /** Most relevant first. */
  tickers: TickerSentiment[];
  entities: Entity[];
  sentences: SentenceScore[];
  summary: Summary;
  events: DetectedEvent[];
  coverage: Coverage;
}
