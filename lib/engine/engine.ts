import { createLinker, instrumentNamed, parseDictionary } from '@/lib/entities';
import { detectEvents } from '@/lib/events';
import {
  type Analysis,
  type AnalysisOutcome,
  type Article,
  DEFAULT_SETTINGS,
  type Document,
  done,
  type InstrumentOverride,
  refused,
  type Settings,
  type Token,
} from '@/lib/model';
import { summariseOverall } from '@/lib/model/overall';
import {
  type Explanation,
  loadSentimentModel,
  scoreInstruments,
  scoreSentences,
  scoreTargetText,
  type TargetSentiment,
} from '@/lib/sentiment';
import { summarise } from '@/lib/summary';
import { createSegmenter, isEnglish, tokenize } from '@/lib/text';
import { contentHash } from './content-hash';
import { coverageOf } from './coverage';
import { describeInstruments } from './instruments';

/** Version of the code that turns an article into an analysis; the model and the dictionary carry their own. */
const ENGINE_VERSION = '0.1.0';

/** Fewest words worth a score: of a page, and of a text that the reader chose. */
export const MIN_WORDS = { page: 40, selection: 4 } as const;

/** Built artefacts and the reader's choices that an engine is made of. */
export interface EngineParts {
  /** Contents of `public/models/sentiment.bin`. */
  model: Uint8Array;
  /** Parsed `public/data/instruments.json`. */
  dictionary: unknown;
  overrides?: readonly InstrumentOverride[];
  thresholds?: Settings['thresholds'];
}

/** How much text is enough. */
export interface AnalyzeOptions {
  /** Fewer words than this are refused as `too-short`. Default 1: a headline is enough. */
  minWords?: number;
}

/** The whole program: pure, synchronous, no state between calls. */
export interface Engine {
  analyze(article: Article, options?: AnalyzeOptions): AnalysisOutcome;
  /** Sentiment towards whatever `target` names in the article. */
  analyzeTarget(article: Article, target: string): TargetSentiment;
  /** The words that moved a sentence, with signed weights. */
  explain(sentence: string): Explanation;
  /** The ticker symbol of a security as a list of holdings names it ("SAP SE O.N."); undefined where none is known. */
  symbolOf(name: string): string | undefined;
}

/**
 * Loads the language model, the weights and the dictionary, and composes the stages.
 * @throws if the weights or the dictionary are not of this version's format.
 */
export function createEngine(parts: EngineParts): Engine {
  const segmenter = createSegmenter();
  const model = loadSentimentModel(parts.model);
  const dictionary = parseDictionary(parts.dictionary);
  const linker = createLinker(dictionary, parts.overrides ?? []);
  const thresholds = parts.thresholds ?? DEFAULT_SETTINGS.thresholds;
  const versions = { version: ENGINE_VERSION, model: model.id, instruments: dictionary.date };

  function build(article: Article, document: Document): Analysis {
    const mentions = linker.link(document, article.hints);
    const sentences = scoreSentences(document, model);
    const scores = scoreInstruments(document, sentences, mentions, model, thresholds);
    const described = describeArticle(article, document);
    return {
      schemaVersion: 1,
      engine: versions,
      article: described,
      overall: summariseOverall(sentences, thresholds),
      ...describeInstruments(mentions, scores),
      sentences,
      summary: summarise(document, sentences, mentions),
      events: detectEvents(document, mentions),
      coverage: coverageOf(
        article,
        sentences,
        document.cut && described.wordCount,
        document.isBusiness,
        thresholds,
      ),
    };
  }

  return {
    analyze(article, options = {}) {
      const document = segmenter.segment(article);
      const refusal = refusalOf(document, options.minWords ?? 1);
      return refusal ?? done(build(article, document));
    },
    analyzeTarget: (article, target) =>
      scoreTargetText(segmenter.segment(article), target, model, thresholds),
    explain: (sentence) => model.explain(tokenize(sentence)),
    symbolOf: (name) => instrumentNamed(name, dictionary.names)?.symbol,
  };
}

function refusalOf(document: Document, minWords: number): AnalysisOutcome | undefined {
  const tokens = ([] as Token[]).concat(...document.sentences.map((sentence) => sentence.tokens));
  const words = countWords(tokens);
  if (words === 0) return refused('no-text');
  if (!isEnglish(tokens)) return refused('not-english');
  return words < minWords ? refused('too-short', `${words} words, at least ${minWords} needed`) : undefined;
}

function countWords(tokens: readonly Token[]): number {
  let words = 0;
  for (const { kind } of tokens) if (kind === 'word') words++;
  return words;
}

function describeArticle(article: Article, document: Document): Analysis['article'] {
  const { url, title, siteName, byline, publishedTime, lang, text } = article;
  const wordCount = document.sentences
    .filter((sentence) => sentence.part === 'body')
    .reduce((words, { tokens }) => words + countWords(tokens), 0);
  return { url, title, siteName, byline, publishedTime, lang, wordCount, contentHash: contentHash(text) };
}
