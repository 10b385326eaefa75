import type { Novelty, SymbolHistory } from '@/components/overlay';
import type { Analysis, Settings } from '@/lib/model';
import { sendToBackground } from '@/lib/platform/messages';

/** What the reader's own history says beside an analysis. */
export interface Reading {
  history?: ReadonlyMap<string, SymbolHistory>;
  novelty?: Novelty;
}

/** Asks the background, which alone knows the history. Nothing is shown where it can't answer. */
export async function readingOf(
  { article: { url, contentHash } }: Analysis,
  kind: 'page' | 'selection',
  { label: threshold }: Settings['thresholds'],
): Promise<Reading> {
  const outcome = await sendToBackground('reading-context', { url, contentHash, kind });
  if (!outcome.ok) return {};
  const { history, story } = outcome.value;
  const rows = history.map(
    ({ symbol, ...each }) => [symbol, { ...each, label: labelOf(each.score, threshold) }] as const,
  );
  return { history: new Map(rows), ...(story !== undefined && { novelty: story }) };
}

function labelOf(score: number, threshold: number): SymbolHistory['label'] {
  if (Math.abs(score) < threshold) return 'neutral';
  return score > 0 ? 'positive' : 'negative';
}
