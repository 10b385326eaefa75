import type { Analysis, Evidence } from '@/lib/model';
import type { Thresholds } from '@/lib/model/labels';
import { summarizeTowards, type Verdict } from '@/lib/model/towards';

/** A score with its evidence. */
interface Scored extends Verdict {
  evidence: Evidence[];
}

/** The analysis with every instrument's score recomputed without the excluded sentences. */
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

/** Rescales the remaining weights to sum to 1, as in the overall ledger. */
function summedAgain(scored: Scored, excluded: ReadonlySet<number>, thresholds: Thresholds): Partial<Scored> {
  const left = scored.evidence.filter(({ sentence }) => !excluded.has(sentence));
  if (left.length === scored.evidence.length) return {};
  const total = left.reduce((sum, { weight }) => sum + weight, 0);
  const evidence = left.map((one) => {
    const weight = total > 0 ? one.weight / total : 0;
    return { ...one, weight, contribution: weight * one.score };
  });
  return { ...summarizeTowards(evidence, thresholds), evidence };
}
