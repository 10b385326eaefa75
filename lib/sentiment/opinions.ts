import type { DocumentSentence, Evidence, Probabilities, Token } from '@/lib/model';
import { scoreOf, type Thresholds } from '@/lib/model/labels';
import { summarizeTowards, type Verdict } from '@/lib/model/towards';
import type { Span } from './items/item';
import type { SentimentModel } from './model/model';
import { ON_TARGET } from './model/placement';
import { readSentence, type SentenceReading } from './model/sentence-reading';
import { salienceOf } from './salience';

/** The sentiment of one sentence towards a target. */
export interface Opinion {
  sentence: DocumentSentence;
  /** Span of the target's clause; undefined if the sentence does not name the target. */
  clause: Span | undefined;
  probabilities: Probabilities;
  /** Not yet normalized. */
  weight: number;
  referred: boolean;
}

/** The sentiment of a sentence towards what stands at `spans`; the opposite if `reversed`. */
export function opinionOn(
  sentence: DocumentSentence,
  spans: readonly Span[],
  model: SentimentModel,
  { weight, referred = false, reversed = false }: { weight: number; referred?: boolean; reversed?: boolean },
): Opinion {
  const reading = readSentence(sentence.tokens, spans);
  const p = model.judge(reading);
  const probabilities = reversed ? reverse(p) : p;
  const clause = clauseOf(sentence, reading);
  return { sentence, clause, probabilities, weight: weight * salienceOf(probabilities), referred };
}

const reverse = ({ negative, neutral, positive }: Probabilities): Probabilities => ({
  negative: positive,
  neutral,
  positive: negative,
});

/** The opinion on something that loses by what the other thing gains. */
export const reverseOpinion = (opinion: Opinion): Opinion => ({
  ...opinion,
  probabilities: reverse(opinion.probabilities),
});

/** One opinion in place of several of the same sentence: their weighted mean; undefined if there are none. */
export function joinOpinions(opinions: readonly Opinion[]): Opinion | undefined {
  const [first] = opinions;
  if (first === undefined || opinions.length === 1) return first;
  const weight = opinions.reduce((sum, one) => sum + one.weight, 0);
  const meanOf = (side: keyof Probabilities) =>
    opinions.reduce((sum, one) => sum + one.probabilities[side] * (weight > 0 ? one.weight / weight : 0), 0);
  const probabilities = {
    negative: meanOf('negative'),
    neutral: meanOf('neutral'),
    positive: meanOf('positive'),
  };
  return { ...first, probabilities, weight };
}

/** Normalizes the opinions' weights and sums them up. `byClass` as in `summarizeTowards`. */
export function weigh(
  opinions: readonly Opinion[],
  thresholds: Thresholds,
  options: { byClass: boolean },
): Verdict & { evidence: Evidence[] } {
  const total = opinions.reduce((sum, { weight }) => sum + weight, 0);
  const evidence = opinions.map((opinion) => evidenceOf(opinion, total > 0 ? opinion.weight / total : 0));
  return { ...summarizeTowards(evidence, thresholds, options), evidence };
}

function evidenceOf({ sentence, clause, probabilities, referred }: Opinion, weight: number): Evidence {
  const score = scoreOf(probabilities);
  return {
    sentence: sentence.index,
    score,
    neutral: probabilities.neutral,
    weight,
    contribution: weight * score,
    voice: isQuoted(sentence) ? 'quoted' : 'reporter',
    ...(referred && { referred }),
    ...(clause && sentence.part === 'body' && { clause }),
  };
}

/** Span of the clause of the first target. */
function clauseOf({ tokens }: DocumentSentence, { items, side }: SentenceReading): Span | undefined {
  const target = items[side.indexOf(ON_TARGET)];
  if (!target) return undefined;
  const first = items.find(({ clause }) => clause === target.clause)!;
  const last = items.findLast(({ clause }) => clause === target.clause)!;
  return { start: tokens[first.first]!.start, end: tokens[last.last]!.end };
}

/** Fewest tokens in quotation marks that are a quoted statement rather than a term. */
const QUOTED_WORDS = 4;

function isQuoted({ kind, tokens }: DocumentSentence): boolean {
  if (kind === 'quote') return true;
  const opening = tokens.findIndex(isMark);
  if (opening < 0) return false;
  const closing = tokens.findIndex((token, at) => at > opening && isMark(token));
  return (closing < 0 ? tokens.length : closing) - opening > QUOTED_WORDS;
}

const isMark = ({ norm }: Token) => norm === '"';
