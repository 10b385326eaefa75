import type { DocumentSentence, Evidence, Label, Probabilities } from '@/lib/model';
import { bandLabel, likeliest, scoreOf, type Thresholds } from '@/lib/model/labels';
import type { SentimentModel } from './model';
import { ON_TARGET } from './placement';
import type { Span } from './reading';
import { salienceOf } from './salience';
import { readSentence, type SentenceReading } from './sentence-reading';

/** One sentence's word on a target. */
export interface Opinion {
  sentence: DocumentSentence;
  /** Where the target's clause stands; absent where the sentence names no target. */
  clause?: Span;
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
  const reading = readSentence(sentence.tokens, spans);
  const p = model.judge(reading);
  const probabilities = reversed ? { negative: p.positive, neutral: p.neutral, positive: p.negative } : p;
  const clause = clauseOf(sentence, reading);
  const said = { sentence, probabilities, weight: weight * salienceOf(probabilities), referred };
  return clause ? { ...said, clause } : said;
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
  const label = byClass ? likeliest(mean) : labelOf(opinions, score, mean, thresholds);
  return { score, label, confidence: total > 0 ? confidenceOf(mean, label) : 0, evidence };
}

/** A few unsure sentences add up to both sides as well; `mixed` needs one that leans each way. */
function labelOf(
  opinions: readonly Opinion[],
  score: number,
  mean: Probabilities,
  thresholds: Thresholds,
): Label {
  const label = bandLabel(score, mean, thresholds);
  if (label !== 'mixed') return label;
  const scores = opinions.map(({ probabilities }) => scoreOf(probabilities));
  const isDivided = Math.max(...scores) >= thresholds.label && Math.min(...scores) <= -thresholds.label;
  return isDivided ? 'mixed' : 'neutral';
}

function confidenceOf(mean: Probabilities, label: Label): number {
  return label === 'mixed' ? Math.min(1, 2 * Math.min(mean.negative, mean.positive)) : mean[label];
}

function evidenceOf({ sentence, clause, probabilities, referred }: Opinion, share: number): Evidence {
  const score = scoreOf(probabilities);
  return {
    sentence: sentence.index,
    score,
    contribution: share * score,
    voice: isQuoted(sentence) ? 'quoted' : 'reporter',
    ...(referred && { referred }),
    ...(clause && sentence.part === 'body' && { clause }),
  };
}

/** From the first to the last token of the clause of the first target. */
function clauseOf({ tokens }: DocumentSentence, { items, side }: SentenceReading): Span | undefined {
  const target = items[side.indexOf(ON_TARGET)];
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
