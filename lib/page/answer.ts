import { type Analysis, type Article, type Outcome, settled } from '@/lib/model';
import { coverageNote } from '@/lib/model/coverage-note';
import type { AnalyzedKind } from '@/lib/model/kinds';
import type { Done } from './visit-state';

/**
 * Scores an article and keeps it in the history. Resolves once it is kept; `show` is called as soon as there is an
 * analysis, which may be before that.
 */
export type Analyze = (
  article: Article,
  kind: AnalyzedKind,
  show: (analysis: Analysis) => void,
) => Promise<Outcome<Analysis>>;

/** What is shown, once the background has replied: whether history has it, and what its coverage says since. */
export function withReply(shown: Done, outcome: Outcome<Analysis>): Done {
  const { analysis } = shown;
  const coverage = outcome.ok
    ? outcome.value.coverage
    : { ...analysis.coverage, notes: [...analysis.coverage.notes, coverageNote('not_kept_stopped')] };
  return { ...shown, analysis: { ...analysis, coverage }, written: outcome.ok };
}

/** Asks twice at most: a background that is stopped while it works answers nothing, and wakes for the second call. */
export async function analyzeWithRetry(
  analyze: () => Promise<Outcome<Analysis>>,
  signal: AbortSignal,
): Promise<Outcome<Analysis>> {
  const first = await settled(analyze());
  return first.ok || first.reason !== 'failed' || signal.aborted ? first : settled(analyze());
}
