import type { Analysis, Refusal } from '@/lib/model';

/** What is known about a tab's page, as the popup shows it. */
export type TabState =
  | { phase: 'idle' }
  | { phase: 'working'; url: string; since: number }
  | { phase: 'done'; url: string; kind: 'page' | 'selection'; analysis: Analysis }
  | { phase: 'refused'; url: string; reason: Refusal; detail?: string };
