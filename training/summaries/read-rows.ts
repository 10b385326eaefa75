import { join } from 'node:path';
import { readJsonLines } from '../json-lines';

/** An article and its reference summary, by people or by another method. */
export interface SummaryRow {
  text: string;
  summary: string;
  title?: string;
  category?: string;
}

/** Data sets by the style of their summaries (see lib/summary/style.ts), each in `DIR/summaries/<file>`. */
export const SETS = {
  highlights: 'cnn_dailymail_summary.dev.jsonl',
  extracts: 'bbc_summary.dev.jsonl',
} as const;

/** One of the sets. */
export type SetName = keyof typeof SETS;

/** @throws if the file is not there. */
export const readRows = (dataDir: string, file: string): SummaryRow[] =>
  readJsonLines(join(dataDir, 'summaries', file));
