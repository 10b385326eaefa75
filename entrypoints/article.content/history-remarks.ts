import type { SymbolHistory } from '@/components/overlay';
import type { Analysis } from '@/lib/model';
import type { AnalyzedKind } from '@/lib/model/kinds';
import { scoreBand, type Thresholds } from '@/lib/model/labels';
import type { Novelty } from '@/lib/model/novelty';
import { sendToBackground } from '@/lib/platform/messages';

/** What the reader's own history says about an analysis. */
export interface HistoryRemarks {
  history?: ReadonlyMap<string, SymbolHistory>;
  novelty?: Novelty;
}

/** Asks the background, which alone can read the history. Without an answer, nothing is shown. */
export async function historyRemarksOf(
  { article: { url, contentHash } }: Analysis,
  kind: AnalyzedKind,
  thresholds: Thresholds,
): Promise<HistoryRemarks> {
  const outcome = await sendToBackground('reading-context', { url, contentHash, kind });
  if (!outcome.ok) return {};
  const { history, story } = outcome.value;
  const rows = history.map(
    ({ symbol, ...each }) => [symbol, { ...each, label: scoreBand(each.score, thresholds) }] as const,
  );
  return { history: new Map(rows), ...(story !== undefined && { novelty: story }) };
}
