import type { Extracted } from '@/lib/extract/extract-article';
import type { Analysis, Refusal } from '@/lib/model';

/** What was analyzed: the page's article, or what the reader selected. */
export type Kind = 'page' | 'selection';

export type VisitState =
  | { phase: 'idle' }
  /** `since`: milliseconds since 1970. */
  | { phase: 'working'; kind: Kind; since: number }
  /** `written`: whether what the answer leads to is done too; history knows the page from then on. */
  | { phase: 'done'; kind: Kind; analysis: Analysis; extracted: Extracted; written: boolean }
  | { phase: 'refused'; kind: Kind; reason: Refusal; detail?: string };

/** An answer that is shown. */
export type Done = Extract<VisitState, { phase: 'done' }>;
