import type { Analysis } from '@/lib/model';
import { eventLine, overallLine, provenanceLines, SUMMARY_NOTES, sourceLine, tickerLine } from './facts';

/** One analysis as plain text, for an email or a note. */
export function toPlainText(analysis: Analysis): string {
  const { article, summary, tickers, events } = analysis;
  const { brief, investor, note } = summary;
  const sections = [
    [article.title, sourceLine(analysis), article.url].filter((line) => line !== '').join('\n'),
    overallLine(analysis),
    brief.map((sentence) => `* ${sentence}`).join('\n'),
    investor,
    note === undefined ? '' : `No summary: ${SUMMARY_NOTES[note]}`,
    under('Tickers', tickers.map(tickerLine)),
    under('Events', events.map(eventLine)),
    provenanceLines(analysis).join('\n'),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

/** Puts a heading above lines; empty if there are no lines. */
const under = (heading: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : [`${heading}:`, ...lines].join('\n');
