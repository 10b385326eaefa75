import type { Document, DocumentSentence, Label, SentenceScore } from '@/lib/model';
import type { Thresholds } from '@/lib/model/labels';
import { summarizeOverall } from '@/lib/model/overall';
import { type Aliases, dollarAliases, pairAliases } from './currencies';
import { createNameFinder } from './items/find-names';
import type { SentimentModel } from './model/model';
import { type Opinion, opinionOn, weigh } from './opinions';
import { opinionsOnPair } from './pair-opinions';
import { scoreSentences } from './sentences';
import { REFERRED_WEIGHT, referencesIn } from './subjects/referring';

/** Sentiment of a text towards a target given as a string. */
export interface TargetSentiment {
  label: Label;
  score: number;
  /** 0..1; halved if the target was not found and the sentiment is that of the whole text. */
  confidence: number;
}

/** Weight of sentences without weight in the article: they may be the only ones about the target. */
const MIN_WEIGHT = 1e-3;
/** Most tokens of an untitled text that is scored as one passage. */
const SHORT_TEXT = 80;
/** Factor on the confidence if the text never names the target. */
const UNNAMED_CONFIDENCE = 0.5;

/**
 * The sentiment towards `target`: a name as written, a ticker, or a currency pair (its base currency priced in its quote
 * currency). Sentences that only refer to it count less. If it is never named, the sentiment of the whole text is used.
 */
export function scoreTargetText(
  document: Document,
  target: string,
  model: SentimentModel,
  thresholds: Thresholds,
): TargetSentiment {
  const sentences = scoreSentences(document, model);
  const aliases = aliasesIn(document, target);
  const opinions = aliases
    ? opinionsOnPair(document.sentences, ({ index }) => sentences[index]!.weight, aliases, model)
    : opinionsOnName(document, sentences, target, model);
  if (opinions.length === 0) return unnamed(sentences, thresholds);
  const byClass = aliases ? document.sentences.length === 1 : opinions.length === 1;
  const { label, score, confidence } = weigh(opinions, thresholds, { byClass });
  return { label, score, confidence };
}

/** The target as a pair. An article on gold is about its price in dollars; a headline may mention it among other things. */
const aliasesIn = ({ sentences }: Document, target: string): Aliases | undefined =>
  pairAliases(target) ?? (sentences.length > 1 ? dollarAliases(target) : undefined);

function unnamed(sentences: readonly SentenceScore[], thresholds: Thresholds): TargetSentiment {
  const { label, score, confidence } = summarizeOverall(sentences, thresholds);
  return { label, score, confidence: confidence * UNNAMED_CONFIDENCE };
}

/** The sentences to score. A short text is one passage, like the posts and paragraphs that the model was trained on. */
function passagesOf({ sentences }: Document): DocumentSentence[] {
  const [first, last] = [sentences[0], sentences.at(-1)];
  // Each sentence has at least one token, so this test spares copying the tokens of a long text.
  if (!first || !last || first.part === 'title' || sentences.length > SHORT_TEXT) return sentences;
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  if (tokens.length > SHORT_TEXT) return sentences;
  return [{ ...first, end: last.end, text: first.source.slice(first.start, last.end), tokens }];
}

function opinionsOnName(
  document: Document,
  sentences: readonly SentenceScore[],
  target: string,
  model: SentimentModel,
): Opinion[] {
  const opinionIn = nameOpinionFinder(namesOf(target), model);
  const opinions: Opinion[] = [];
  let going = false;
  for (const sentence of passagesOf(document)) {
    const found = opinionIn(sentence, sentences[sentence.index]!.weight || MIN_WEIGHT, going);
    going = found !== undefined;
    if (found) opinions.push(found);
  }
  return opinions;
}

/** The opinion of a sentence on a name. `going`: the sentence before had one. */
type OpinionFinder = (sentence: DocumentSentence, weight: number, going: boolean) => Opinion | undefined;

function nameOpinionFinder(names: readonly string[], model: SentimentModel): OpinionFinder {
  const find = createNameFinder(names);
  return (sentence, weight, going) => {
    const named = find(sentence.tokens);
    if (named.length > 0) return opinionOn(sentence, named, model, { weight });
    const spans = going ? referencesIn(sentence) : [];
    return spans.length > 0
      ? opinionOn(sentence, spans, model, { weight: weight * REFERRED_WEIGHT, referred: true })
      : undefined;
  };
}

/** The name without its cashtag sign, also without a legal form at its end. */
function namesOf(target: string): string[] {
  const name = target.trim().replace(/^\$/u, '');
  const short = name.replace(
    /(?<!\s),?\s+(?:inc|corp|corporation|co|company|ltd|limited|plc|ag|sa|se|nv|oyj|ab|asa|group|holdings?)\.?$/iu,
    '',
  );
  return [...new Set([name, short])].filter((text) => text.length > 0);
}
