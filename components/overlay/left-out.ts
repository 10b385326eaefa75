import type { Analysis, Evidence, Label } from '@/lib/model';
import { bandLabel, type Thresholds } from '@/lib/model/labels';

/** What a score is made of, and the score. */
interface Scored {
  label: Label;
  score: number;
  confidence: number;
  evidence: Evidence[];
}

/** The analysis with every instrument's score made of the sentences that the reader left in. */
export function withoutSentences(
  analysis: Analysis,
  excluded: ReadonlySet<number>,
  thresholds: Thresholds,
): Analysis {
  if (excluded.size === 0) return analysis;
  const again = <T extends Scored>(scored: T): T => ({
    ...scored,
    ...summedAgain(scored, excluded, thresholds),
  });
  return {
    ...analysis,
    tickers: analysis.tickers.map(again),
    entities: analysis.entities.map((entity) =>
      entity.sentiment ? { ...entity, sentiment: again(entity.sentiment) } : entity,
    ),
  };
}

/** Shares of what is left grow to 1 again, as in the ledger of the whole; nothing left is neutral, confidence 0. */
function summedAgain(scored: Scored, excluded: ReadonlySet<number>, thresholds: Thresholds): Partial<Scored> {
  const left = scored.evidence.filter(({ sentence }) => !excluded.has(sentence));
  if (left.length === scored.evidence.length) return {};
  if (left.length === 0) return { label: 'neutral', score: 0, confidence: 0, evidence: [] };
  const gone = scored.evidence.filter(({ sentence }) => excluded.has(sentence));
  const scale = 1 / Math.max(SMALLEST, 1 - total(gone.map(shareOf)));
  const evidence = left.map((one) => ({ ...one, contribution: one.contribution * scale }));
  const score = total(evidence.map(({ contribution }) => contribution));
  return { score, label: labelOf(evidence, score, thresholds), evidence };
}
const SMALLEST = 1e-6;

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** A contribution is share x score; of a score of nothing no share can be told, and none is missed. */
const shareOf = ({ contribution, score }: Evidence): number =>
  Math.abs(score) < SMALLEST ? 0 : contribution / score;

function labelOf(evidence: readonly Evidence[], score: number, thresholds: Thresholds): Label {
  const side = (sign: 1 | -1) => total(evidence.map((one) => Math.max(0, sign * one.contribution)));
  const [positive, negative] = [side(1), side(-1)];
  return bandLabel(score, { positive, negative, neutral: 1 - positive - negative }, thresholds);
}
