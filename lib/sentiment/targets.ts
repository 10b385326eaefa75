import type { Document, DocumentSentence, Label, SentenceScore } from '@/lib/model';
import type { Thresholds } from '@/lib/model/labels';
import { summarizeOverall } from '@/lib/model/overall';
import { dollarAliases, pairAliases } from './currencies';
import { createNameFinder } from './find-names';
import type { SentimentModel } from './model';
import { type Opinion, opinionOn, weigh } from './opinions';
import { createPairListener } from './pairs';
import { REFERRED_WEIGHT, referencesIn } from './referring';
import { scoreSentences } from './sentences';

/** Sentiment towards whatever a string names in a text. */
export interface TargetSentiment {
  label: Label;
  score: number;
  /** 0..1; low where the string was not found and the text as a whole is answered. */
  confidence: number;
}

/** Sentences that carry no weight in the article may still be all that is said of a target. */
const MIN_WEIGHT = 1e-3;
/** Tokens of a text without a title that is read as one. */
const SHORT_TEXT = 80;
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
  const { label, score, confidence } = weigh(opinions, thresholds, { byClass: opinions.length <= 1 });
  return { label, score, confidence };
}

function unnamed(sentences: readonly SentenceScore[], thresholds: Thresholds): TargetSentiment {
  const { label, score, confidence } = summarizeOverall(sentences, thresholds);
  return { label, score, confidence: confidence * UNNAMED_CONFIDENCE };
}

/** The sentences; a short text is one passage, as the posts and paragraphs are that the model learned from. */
function passagesOf({ sentences }: Document): DocumentSentence[] {
  const [first, last] = [sentences[0], sentences.at(-1)];
  // Each sentence has a token at least: the tokens of a long text are not copied.
  if (!first || !last || first.part === 'title' || sentences.length > SHORT_TEXT) return sentences;
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  if (tokens.length > SHORT_TEXT) return sentences;
  return [{ ...first, end: last.end, text: first.source.slice(first.start, last.end), tokens }];
}

/** What a sentence says of the target; none where it does not speak of it. */
type Listener = (sentence: DocumentSentence, weight: number, going: boolean) => Opinion[];

function opinionsOn(
  document: Document,
  sentences: readonly SentenceScore[],
  target: string,
  model: SentimentModel,
): Opinion[] {
  // An article on gold is one on its price in dollars; a headline may name it beside much else.
  const aliases = pairAliases(target) ?? (document.sentences.length > 1 ? dollarAliases(target) : undefined);
  const listen = aliases ? createPairListener(aliases, model) : nameListener(namesOf(target), model);
  const opinions: Opinion[] = [];
  let going = false;
  for (const sentence of aliases ? document.sentences : passagesOf(document)) {
    const heard = listen(sentence, sentences[sentence.index]!.weight || MIN_WEIGHT, going);
    going = heard.length > 0;
    opinions.push(...heard);
  }
  return opinions;
}

function nameListener(names: readonly string[], model: SentimentModel): Listener {
  const find = createNameFinder(names);
  return (sentence, weight, going) => {
    const named = find(sentence.tokens);
    if (named.length > 0) return [opinionOn(sentence, named, model, { weight })];
    const spans = going ? referencesIn(sentence) : [];
    return spans.length > 0
      ? [opinionOn(sentence, spans, model, { weight: weight * REFERRED_WEIGHT, referred: true })]
      : [];
  };
}

/** A name, and its short forms: without cashtag, without the legal form at its end. */
function namesOf(target: string): string[] {
  const name = target.trim().replace(/^\$/u, '');
  const short = name.replace(
    /(?<!\s),?\s+(?:inc|corp|corporation|co|company|ltd|limited|plc|ag|sa|se|nv|oyj|ab|asa|group|holdings?)\.?$/iu,
    '',
  );
  return [...new Set([name, short])].filter((text) => text.length > 0);
}
