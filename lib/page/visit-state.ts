import type { Extracted } from '@/lib/extract/extract-article';
import type { Analysis, Refusal } from '@/lib/model';
import type { AnalyzedKind } from '@/lib/model/kinds';

/** State of the visit to one address. */
export type VisitState =
  | { phase: 'idle' }
  /** `since`: milliseconds since 1970. */
  | { phase: 'working'; kind: AnalyzedKind; since: number }
  /** `written`: whether the background has also saved it to the history. */
  | { phase: 'done'; kind: AnalyzedKind; analysis: Analysis; extracted: Extracted; written: boolean }
  | { phase: 'refused'; kind: AnalyzedKind; reason: Refusal; detail?: string };

/** A result that is shown. */
export type Done = Extract<VisitState, { phase: 'done' }>;
