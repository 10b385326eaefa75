import type { Document, DocumentSentence, Label, SentenceScore } from '@/lib/model';
import { pairAliases } from './currencies';
import { createNameFinder } from './find-names';
import type { Thresholds } from './labels';
import type { SentimentModel } from './model';
import { summariseOverall } from './overall';
import { referencesIn } from './referring';
import { scoreSentences } from './sentences';
import { type Opinion, opinionOn, weigh } from './towards';

/** Sentiment towards whatever a string names in a text. */
export interface TargetSentiment {
  label: Label;
  score: number;
  /** 0..1; low where the string was not found and the text as a whole is answered. */
  confidence: number;
}

const REFERRED_WEIGHT = 0.5;
const OPPOSITE_WEIGHT = 0.7;
/** What is left of the confidence where the text never names the target. */
const UNNAMED_CONFIDENCE = 0.5;

/**
 * The sentiment towards `target`: a name as written, a ticker, or a currency pair, which is its base currency priced
 * in its quote currency. Sentences that go on about it count less; where it is never named, the text as a whole answers.
 */
export function scoreTargetText(
  document: Document,
  target: string,
  model: SentimentModel,
  thresholds: Thresholds,
): TargetSentiment {
  const sentences = scoreSentences(document, model);
  const opinions = opinionsOn(document, sentences, target, model);
  if (opinions.length === 0) return unnamed(sentences, thresholds);
  const { label, score, confidence } = weigh(opinions, thresholds);
  return { label, score, confidence };
}

function unnamed(sentences: readonly SentenceScore[], thresholds: Thresholds): TargetSentiment {
  const { label, score, confidence } = summariseOverall(sentences, thresholds);
  return { label, score, confidence: confidence * UNNAMED_CONFIDENCE };
}

function opinionsOn(
  document: Document,
  sentences: readonly SentenceScore[],
  target: string,
  model: SentimentModel,
): Opinion[] {
  const aliases = pairAliases(target) ?? { same: namesOf(target), opposite: [] };
  const findSame = createNameFinder(aliases.same);
  const findOpposite = createNameFinder(aliases.opposite);
  const opinions: Opinion[] = [];
  let going = false;
  for (const sentence of document.sentences) {
    const weight = sentences[sentence.index]!.weight || 1e-3;
    const opinion: Opinion | undefined =
      onSpans(sentence, findSame(sentence.tokens), model, { weight }) ??
      onSpans(sentence, findOpposite(sentence.tokens), model, {
        weight: weight * OPPOSITE_WEIGHT,
        reversed: true,
      }) ??
      (going
        ? onSpans(sentence, referencesIn(sentence), model, {
            weight: weight * REFERRED_WEIGHT,
            referred: true,
          })
        : undefined);
    going = opinion !== undefined;
    if (opinion) opinions.push(opinion);
  }
  return opinions;
}

function onSpans(
  sentence: DocumentSentence,
  spans: ReturnType<typeof referencesIn>,
  model: SentimentModel,
  options: Parameters<typeof opinionOn>[3],
): Opinion | undefined {
  return spans.length > 0 ? opinionOn(sentence, spans, model, options) : undefined;
}

/** A name, and its short forms: without cashtag, without the legal form at its end. */
function namesOf(target: string): string[] {
  const name = target.trim().replace(/^\$/u, '');
  const short = name.replace(
    /,?\s+(?:inc|corp|corporation|co|company|ltd|limited|plc|ag|sa|se|nv|oyj|ab|asa|group|holdings?)\.?$/iu,
    '',
  );
  return [...new Set([name, short])].filter((text) => text.length > 0);
}
