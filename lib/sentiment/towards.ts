import type { DocumentSentence, Evidence, Label, Probabilities } from '@/lib/model';
import { bandLabel, likeliest, salienceOf, scoreOf, type Thresholds } from './labels';
import type { SentimentModel } from './model';
import { readItems, type Span } from './reading';

/** One sentence's word on a target. */
export interface Opinion {
  sentence: DocumentSentence;
  spans: readonly Span[];
  probabilities: Probabilities;
  /** Unscaled. */
  weight: number;
  referred: boolean;
}

/** What several sentences say of one target. */
export interface Verdict {
  score: number;
  label: Label;
  confidence: number;
  evidence: Evidence[];
}

/** What `model` makes of a sentence towards the thing at `spans`. `reversed`: its gain is the target's loss. */
export function opinionOn(
  sentence: DocumentSentence,
  spans: readonly Span[],
  model: SentimentModel,
  { weight, referred = false, reversed = false }: { weight: number; referred?: boolean; reversed?: boolean },
): Opinion {
  const p = model.predict(sentence.tokens, spans);
  const probabilities = reversed ? { negative: p.positive, neutral: p.neutral, positive: p.negative } : p;
  return { sentence, spans, probabilities, weight: weight * salienceOf(probabilities), referred };
}

/**
 * The weighted mean of the opinions, with each one's share. No opinions: neutral, confidence 0.
 * @param byClass label by the likeliest class and not by the bands: what one sentence says, as elsewhere
 */
export function weigh(
  opinions: readonly Opinion[],
  thresholds: Thresholds,
  { byClass }: { byClass: boolean },
): Verdict {
  const total = opinions.reduce((sum, { weight }) => sum + weight, 0);
  const mean = { negative: 0, neutral: total > 0 ? 0 : 1, positive: 0 };
  const evidence = opinions.map((opinion) => {
    const share = total > 0 ? opinion.weight / total : 0;
    mean.negative += share * opinion.probabilities.negative;
    mean.neutral += share * opinion.probabilities.neutral;
    mean.positive += share * opinion.probabilities.positive;
    return evidenceOf(opinion, share);
  });
  const score = evidence.reduce((sum, { contribution }) => sum + contribution, 0);
  const label = byClass ? likeliest(mean) : bandLabel(score, mean, thresholds);
  return { score, label, confidence: total > 0 ? confidenceOf(mean, label) : 0, evidence };
}

function confidenceOf(mean: Probabilities, label: Label): number {
  return label === 'mixed' ? Math.min(1, 2 * Math.min(mean.negative, mean.positive)) : mean[label];
}

function evidenceOf({ sentence, spans, probabilities, referred }: Opinion, share: number): Evidence {
  const score = scoreOf(probabilities);
  const clause = sentence.part === 'body' ? clauseOf(sentence, spans) : undefined;
  return {
    sentence: sentence.index,
    score,
    contribution: share * score,
    voice: isQuoted(sentence) ? 'quoted' : 'reporter',
    ...(referred && { referred }),
    ...(clause && { clause }),
  };
}

/** From the first to the last token of the target's clause. */
function clauseOf({ tokens }: DocumentSentence, spans: readonly Span[]): Span | undefined {
  const items = readItems(tokens, spans);
  const target = items.find((item) => item.word === '\u0001target');
  if (!target) return undefined;
  const inside = items.filter((item) => item.clause === target.clause);
  return { start: tokens[inside[0]!.first]!.start, end: tokens[inside.at(-1)!.last]!.end };
}

/** Words in quotation marks that make a statement rather than a term. */
const QUOTED_WORDS = 4;

function isQuoted({ kind, tokens }: DocumentSentence): boolean {
  if (kind === 'quote') return true;
  const marks = tokens.flatMap((token, i) => (token.norm === '"' ? [i] : []));
  if (marks.length === 0) return false;
  return (marks[1] ?? tokens.length) - marks[0]! > QUOTED_WORDS;
}
