import type { Linker } from '@/lib/entities';
import { detectEvents } from '@/lib/events';
import type { Analysis, Article, Document } from '@/lib/model';
import type { Thresholds } from '@/lib/model/labels';
import { summarizeOverall } from '@/lib/model/overall';
import {
  maskCompanyNames,
  resolveSubjects,
  type SentimentModel,
  scoreInstruments,
  scoreSentences,
} from '@/lib/sentiment';
import { summarize } from '@/lib/summary';
import { contentHash } from './content-hash';
import { countWords } from './count-words';
import { coverageOf } from './coverage';
import { describeInstruments, namedInNews } from './instruments';

/** The parts that all analyses share, loaded once. */
interface Loaded {
  model: SentimentModel;
  linker: Linker;
  thresholds: Thresholds;
  /** Versions that each analysis records. */
  versions: Analysis['engine'];
}

/** Runs all stages on an article that passed `refusalOf`. */
export function buildAnalysis(
  article: Article,
  document: Document,
  { model, linker, thresholds, versions }: Loaded,
): Analysis {
  const mentions = namedInNews(linker.link(document, article.hints), document);
  const masked = maskCompanyNames(document, mentions);
  const sentences = scoreSentences(masked, model);
  const subjects = resolveSubjects(document.sentences, mentions);
  const scores = scoreInstruments(masked, sentences, mentions, { model, thresholds, subjects });
  const described = describeArticle(article, document);
  return {
    schemaVersion: 1,
    engine: versions,
    article: described,
    overall: summarizeOverall(sentences, thresholds),
    ...describeInstruments(mentions, scores),
    sentences,
    summary: summarize(document, sentences, mentions),
    events: detectEvents(document, mentions, subjects),
    coverage: coverageOf({
      truncated: article.truncated,
      ...(document.cut && { firstWords: described.wordCount }),
      isBusiness: document.isBusiness,
      sentences,
      thresholds,
    }),
  };
}

function describeArticle(article: Article, document: Document): Analysis['article'] {
  const { url, title, siteName, byline, publishedTime, lang, text } = article;
  const wordCount = document.sentences
    .filter((sentence) => sentence.part === 'body')
    .reduce((words, { tokens }) => words + countWords(tokens), 0);
  return { url, title, siteName, byline, publishedTime, lang, wordCount, contentHash: contentHash(text) };
}
