import { createLinker, parseDictionary, symbolMeant } from '@/lib/entities';
import {
  type AnalysisOutcome,
  type Article,
  articleFromText,
  DEFAULT_SETTINGS,
  done,
  type InstrumentOverride,
} from '@/lib/model';
import type { Thresholds } from '@/lib/model/labels';
import {
  type Explanation,
  loadSentimentModel,
  maskCompanyNames,
  scoreTargetText,
  type TargetSentiment,
} from '@/lib/sentiment';
import { createSegmenter } from '@/lib/text';
import { buildAnalysis } from './build-analysis';
import { refusalOf } from './refusal';

/**
 * Version of the engine's code, raised whenever the same text may give another analysis. The model and the dictionary
 * have versions of their own.
 */
const ENGINE_VERSION = '0.10.0';

/** Fewest words that are scored, for a page and for a selection. */
export const MIN_WORDS = { page: 40, selection: 4 } as const;

/** The built files and the reader's settings that an engine needs. */
interface EngineParts {
  /** Contents of `public/models/sentiment.bin`. */
  model: Uint8Array;
  /** Parsed `public/data/instruments.json`. */
  dictionary: unknown;
  overrides?: readonly InstrumentOverride[];
  thresholds?: Thresholds;
}

interface AnalyzeOptions {
  /** Texts with fewer words are refused as `too-short`. Default 1: a headline is enough. */
  minWords?: number;
}

/** The whole program. Pure and synchronous; keeps no state between calls. */
export interface Engine {
  analyze(article: Article, options?: AnalyzeOptions): AnalysisOutcome;
  /** Sentiment towards whatever `target` names in the article. */
  analyzeTarget(article: Article, target: string): TargetSentiment;
  /** The words that moved a sentence, with signed weights. */
  explain(sentence: string): Explanation;
  /**
   * The ticker symbol of a security that a reader or a list of holdings names ("SAP SE O.N.", "NVIDIA"). Known symbols
   * are returned unchanged; undefined where none is known.
   */
  symbolOf(text: string): string | undefined;
}

/**
 * Creates an engine from the language model, the weights and the dictionary.
 * @throws if the weights or the dictionary are not of this version's format.
 */
export function createEngine(parts: EngineParts): Engine {
  const segmenter = createSegmenter();
  const model = loadSentimentModel(parts.model);
  const dictionary = parseDictionary(parts.dictionary);
  const linker = createLinker(dictionary, parts.overrides ?? []);
  const thresholds = parts.thresholds ?? DEFAULT_SETTINGS.thresholds;
  const versions = { version: ENGINE_VERSION, model: model.id, instruments: dictionary.id };
  return {
    analyze(article, { minWords = 1 } = {}) {
      const document = segmenter.segment(article);
      const refusal = refusalOf(document, minWords);
      return refusal ?? done(buildAnalysis(article, document, { model, linker, thresholds, versions }));
    },
    analyzeTarget: (article, target) =>
      scoreTargetText(segmenter.segment(article), target, model, thresholds),
    explain(sentence) {
      const document = segmenter.segment(articleFromText(sentence));
      const { sentences } = maskCompanyNames(document, linker.link(document, []));
      return model.explain(sentences.flatMap(({ tokens }) => tokens));
    },
    symbolOf: (text) => symbolMeant(text, dictionary),
  };
}
