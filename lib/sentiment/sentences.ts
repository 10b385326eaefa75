import type { Document, DocumentSentence, SentenceScore } from '@/lib/model';
import { likeliest, scoreOf } from '@/lib/model/labels';
import { backgroundIn } from './background';
import type { SentimentModel } from './model/model';
import { prominenceOf, skipReason } from './prominence';
import { salienceOf } from './salience';

/** Weight of background sentences, relative to news. */
const BACKGROUND_WEIGHT = 0.4;

/**
 * Scores all sentences and distributes the article's weight: most to title and opening; less to background, quotes and
 * list items; none to boilerplate, captions and fragments. A single sentence always counts.
 */
export function scoreSentences(document: Document, model: SentimentModel): SentenceScore[] {
  const only = document.sentences.length === 1;
  const raw = document.sentences.map((sentence) => scoreOne(sentence, model, only));
  const background = backgroundIn(document);
  const prominences = raw.map(({ skipped, probabilities }, i) => {
    if (skipped) return 0;
    const prominence = prominenceOf(document.sentences[i]!, document) * salienceOf(probabilities);
    return background.has(i) ? prominence * BACKGROUND_WEIGHT : prominence;
  });
  const total = prominences.reduce((sum, weight) => sum + weight, 0);
  return raw.map((score, i) => {
    const weight = total > 0 ? prominences[i]! / total : 0;
    return { ...score, weight, contribution: weight * score.score };
  });
}

function scoreOne(
  { part, start, end, tokens, kind }: DocumentSentence,
  model: SentimentModel,
  only: boolean,
): SentenceScore {
  const probabilities = model.predict(tokens);
  const skipped = only ? undefined : skipReason(kind, tokens);
  return {
    part,
    start: part === 'title' ? 0 : start,
    end: part === 'title' ? 0 : end,
    score: scoreOf(probabilities),
    label: likeliest(probabilities),
    probabilities,
    weight: 0,
    contribution: 0,
    ...(skipped && { skipped }),
  };
}
