import type { Extracted } from '@/lib/extract/extract-article';
import type { Analysis, Refusal } from '@/lib/model';
import type { AnalyzedKind } from '@/lib/model/kinds';

/** How far the visit of one address has come. */
export type VisitState =
  | { phase: 'idle' }
  /** `since`: milliseconds since 1970. */
  | { phase: 'working'; kind: AnalyzedKind; since: number }
  /** `written`: whether the background has stored it too, so that the history knows the page. */
  | { phase: 'done'; kind: AnalyzedKind; analysis: Analysis; extracted: Extracted; written: boolean }
  | { phase: 'refused'; kind: AnalyzedKind; reason: Refusal; detail?: string };

/** An answer that is shown. */
export type Done = Extract<VisitState, { phase: 'done' }>;
