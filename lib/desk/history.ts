import type { Analysis, Label } from '@/lib/model';

/** One analysis that the reader has seen. Times are milliseconds since 1970. */
export interface HistoryRecord {
  /** `page:<url>` or `selection:<hash>:<url>`: the same thing read twice is one record. */
  id: string;
  recordVersion: 1;
  kind: 'page' | 'selection';
  url: string;
  contentHash: string;
  title: string;
  siteName: string;
  firstSeen: number;
  lastSeen: number;
  /** ISO 8601, or empty. */
  publishedTime: string;
  label: Label;
  score: number;
  tickers: string[];
  events: string[];
  analysis: Analysis;
}
