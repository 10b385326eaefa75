import { oneLine } from '@/lib/util/one-line';
import type { HistoryRecord } from '../history/history-entry';

const SHOWN = ['title', 'siteName', 'host', 'brief'] as const;
/** Bidi and zero-width characters, which can make one title look like another. */
const UNSEEN = /\p{Cf}/u;

/** A record whose title and source contain no invisible characters: those of pages and feeds have none either. */
export const plainRecord = (record: HistoryRecord): HistoryRecord =>
  SHOWN.some((key) => UNSEEN.test(record[key]))
    ? { ...record, ...plainTexts(record), analysis: plainAnalysis(record.analysis) }
    : record;

const plainTexts = (record: HistoryRecord): Pick<HistoryRecord, (typeof SHOWN)[number]> => ({
  title: oneLine(record.title),
  siteName: oneLine(record.siteName),
  host: oneLine(record.host),
  brief: plain(record.brief),
});

const plainAnalysis = ({ article, summary, ...analysis }: HistoryRecord['analysis']) => ({
  ...analysis,
  article: { ...article, title: oneLine(article.title), siteName: oneLine(article.siteName) },
  summary: { ...summary, brief: summary.brief.map(plain), investor: plain(summary.investor) },
});

const plain = (text: string): string => text.replace(/\p{Cf}+/gu, '');
