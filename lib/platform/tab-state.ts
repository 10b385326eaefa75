import type { Analysis, Refusal } from '@/lib/model';
import type { AnalyzedKind } from '@/lib/model/kinds';

/** The state of a tab's page, as the popup shows it. */
export type TabState =
  | { phase: 'idle' }
  | { phase: 'working'; url: string; since: number }
  | { phase: 'done'; url: string; kind: AnalyzedKind; analysis: Analysis }
  | { phase: 'refused'; url: string; reason: Refusal; detail?: string };
