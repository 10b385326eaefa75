import { type Analysis, type Article, type Outcome, settled } from '@/lib/model';
import { coverageNote } from '@/lib/model/coverage-note';
import type { AnalyzedKind } from '@/lib/model/kinds';
import type { Done } from './visit-state';

/**
 * Scores an article and keeps it in the history, which is when it answers; `show` is called with the analysis before
 * that, if it comes earlier.
 */
export type Analyze = (
  article: Article,
  kind: AnalyzedKind,
  show: (analysis: Analysis) => void,
) => Promise<Outcome<Analysis>>;

/** An analysis that is shown, with what became of it afterwards. */
export function finished(shown: Done, outcome: Outcome<Analysis>): Done {
  const { analysis } = shown;
  const coverage = outcome.ok
    ? outcome.value.coverage
    : { ...analysis.coverage, notes: [...analysis.coverage.notes, coverageNote('not_kept_stopped')] };
  return { ...shown, analysis: { ...analysis, coverage }, written: outcome.ok };
}

/** A background that is stopped while it works answers nothing; it wakes for the second call, which has the same end. */
export async function analyzePatiently(
  analyze: () => Promise<Outcome<Analysis>>,
  signal: AbortSignal,
): Promise<Outcome<Analysis>> {
  const first = await settled(analyze());
  return first.ok || first.reason !== 'failed' || signal.aborted ? first : settled(analyze());
}
