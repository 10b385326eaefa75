import { type Analysis, type Article, type Outcome, settled } from '@/lib/model';
import { coverageNote } from '@/lib/model/coverage-note';
import type { AnalyzedKind } from '@/lib/model/kinds';
import type { Done } from './visit-state';

/**
 * Scores an article and saves it in the history. Resolves once it is saved; `show` is called as soon as the analysis
 * is ready, which may be earlier.
 */
export type Analyze = (
  article: Article,
  kind: AnalyzedKind,
  show: (analysis: Analysis) => void,
) => Promise<Outcome<Analysis>>;

/** Updates a shown result with the background's reply: whether it was saved, and its final coverage. */
export function withReply(shown: Done, outcome: Outcome<Analysis>): Done {
  const { analysis } = shown;
  const coverage = outcome.ok
    ? outcome.value.coverage
    : { ...analysis.coverage, notes: [...analysis.coverage.notes, coverageNote('not_kept_stopped')] };
  return { ...shown, analysis: { ...analysis, coverage }, written: outcome.ok };
}

/**
 * Analyzes, and tries once more if there is no answer: a background that was stopped at work wakes up for the second
 * call.
 */
export async function analyzeWithRetry(
  analyze: () => Promise<Outcome<Analysis>>,
  signal: AbortSignal,
): Promise<Outcome<Analysis>> {
  const first = await settled(analyze());
  return first.ok || first.reason !== 'failed' || signal.aborted ? first : settled(analyze());
}
