import { join } from 'node:path';
import { readJsonLines } from '../json-lines';

/** An article and the summary that people, or another method, made of it. */
export interface SummaryRow {
  text: string;
  summary: string;
  title?: string;
  category?: string;
}

/** Data sets by the layout of their articles (see lib/summary/layout.ts), each `DIR/summaries/<file>`. */
export const SETS = {
  bare: 'cnn_dailymail_summary.dev.jsonl',
  headed: 'bbc_summary.dev.jsonl',
} as const;

export type SetName = keyof typeof SETS;

/** @throws if the file is not there. */
export const readRows = (dataDir: string, file: string): SummaryRow[] =>
  readJsonLines(join(dataDir, 'summaries', file));
