import type { Analysis, SentenceScore } from '@/lib/model';
import type { Thresholds } from '@/lib/model/labels';
import { summarizeOverall } from '@/lib/model/overall';

/** One sentence's line in the ledger; weights sum to 1 over the counted rows, contributions to the score. */
export interface LedgerRow {
  sentence: number;
  score: number;
  weight: number;
  contribution: number;
  /** False where the reader took it out: then weight and contribution are 0. */
  counted: boolean;
}

/** What the overall score is made of. */
export interface Ledger {
  /** Scored sentences in reading order. */
  rows: LedgerRow[];
  /** Absent where no sentence is left to make a score of. */
  overall?: Pick<Analysis['overall'], 'label' | 'score' | 'confidence'>;
}

/** A sentence that carries weight in the score, with its place in the analysis. */
interface Scored {
  index: number;
  sentence: SentenceScore;
}

/** The sentences that carry weight in the score, in reading order. */
function scoredSentences({ sentences }: Analysis): Scored[] {
  const all = sentences.map((sentence, index) => ({ sentence, index }));
  return all.filter(({ sentence }) => sentence.skipped === undefined && sentence.weight > 0);
}

/** Where every number of the overall score comes from, without the sentences that the reader took out. */
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
