import type { Analysis, SentenceScore } from '@/lib/model';
import type { Thresholds } from '@/lib/model/labels';
import { summarizeOverall } from '@/lib/model/overall';

/** One sentence in the ledger. Over the counted rows, weights sum to 1 and contributions to the score. */
export interface LedgerRow {
  sentence: number;
  score: number;
  weight: number;
  contribution: number;
  /** False if the reader excluded it: weight and contribution are then 0. */
  counted: boolean;
}

/** The composition of the overall score. */
export interface Ledger {
  /** Scored sentences in reading order. */
  rows: LedgerRow[];
  /** Absent if no sentence is left. */
  overall?: Pick<Analysis['overall'], 'label' | 'score' | 'confidence'>;
}

/** A sentence with weight in the score, and its index in the analysis. */
interface Scored {
  index: number;
  sentence: SentenceScore;
}

/** The sentences with weight in the score, in reading order. */
function scoredSentences({ sentences }: Analysis): Scored[] {
  const all = sentences.map((sentence, index) => ({ sentence, index }));
  return all.filter(({ sentence }) => sentence.skipped === undefined && sentence.weight > 0);
}

/** Computes the overall score from its sentences, without those that the reader excluded. */
export function ledgerOf(analysis: Analysis, excluded: ReadonlySet<number>, thresholds: Thresholds): Ledger {
  const scored = scoredSentences(analysis);
  const kept = scored.filter(({ index }) => !excluded.has(index));
  const isWhole = kept.length === scored.length;
  const scale = isWhole ? 1 : 1 / kept.reduce((sum, { sentence }) => sum + sentence.weight, 0);
  const rows = scored.map((one) => rowOf(one, excluded.has(one.index) ? 0 : scale));
  if (kept.length === 0) return { rows };
  return { rows, overall: isWhole ? analysis.overall : summarizeOverall(scaled(kept, scale), thresholds) };
}

const scaled = (kept: readonly Scored[], scale: number): SentenceScore[] =>
  kept.map(({ sentence }) => ({
    ...sentence,
    weight: sentence.weight * scale,
    contribution: sentence.contribution * scale,
  }));

function rowOf({ sentence: { score, weight, contribution }, index }: Scored, scale: number): LedgerRow {
  return {
    sentence: index,
    score,
    weight: weight * scale,
    contribution: contribution * scale,
    counted: scale > 0,
  };
}
