import type { DocumentSentence, Evidence, Probabilities, Token } from '@/lib/model';
import { scoreOf, type Thresholds } from '@/lib/model/labels';
import { summarizeTowards, type Verdict } from '@/lib/model/towards';
import type { Span } from './item';
import type { SentimentModel } from './model';
import { ON_TARGET } from './placement';
import { salienceOf } from './salience';
import { readSentence, type SentenceReading } from './sentence-reading';

/** One sentence's word on a target. */
export interface Opinion {
  sentence: DocumentSentence;
  /** Where the target's clause stands; undefined where the sentence names no target. */
  clause: Span | undefined;
  probabilities: Probabilities;
  /** Unscaled. */
  weight: number;
  referred: boolean;
}

/** What `model` makes of a sentence towards the thing at `spans`. `reversed`: its gain is the target's loss. */
export function opinionOn(
  sentence: DocumentSentence,
  spans: readonly Span[],
  model: SentimentModel,
  { weight, referred = false, reversed = false }: { weight: number; referred?: boolean; reversed?: boolean },
): Opinion {
  const reading = readSentence(sentence.tokens, spans);
  const p = model.judge(reading);
  const probabilities = reversed ? { negative: p.positive, neutral: p.neutral, positive: p.negative } : p;
  const clause = clauseOf(sentence, reading);
  return { sentence, clause, probabilities, weight: weight * salienceOf(probabilities), referred };
}

/** The verdict of the opinions, with each one's share. `byClass` as in `summarizeTowards`. */
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

/** From the first to the last token of the clause of the first target. */
function clauseOf({ tokens }: DocumentSentence, { items, side }: SentenceReading): Span | undefined {
  const target = items[side.indexOf(ON_TARGET)];
  if (!target) return undefined;
  const first = items.find(({ clause }) => clause === target.clause)!;
  const last = items.findLast(({ clause }) => clause === target.clause)!;
  return { start: tokens[first.first]!.start, end: tokens[last.last]!.end };
}

/** Words in quotation marks that make a statement rather than a term. */
const QUOTED_WORDS = 4;

function isQuoted({ kind, tokens }: DocumentSentence): boolean {
  if (kind === 'quote') return true;
  const opening = tokens.findIndex(isMark);
  if (opening < 0) return false;
  const closing = tokens.findIndex((token, at) => at > opening && isMark(token));
  return (closing < 0 ? tokens.length : closing) - opening > QUOTED_WORDS;
}

const isMark = ({ norm }: Token) => norm === '"';
