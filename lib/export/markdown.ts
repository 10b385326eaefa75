import type { Analysis } from '@/lib/model';
import {
  eventLine,
  overallLine,
  provenanceLines,
  SUMMARY_NOTES,
  sourceLine,
  TICKER_HEADINGS,
  tickerCells,
  webAddress,
} from './facts';

/**
 * One analysis as CommonMark with a table. Escapes the article's text, so that it can neither format nor link
 * anything.
 */
export function toMarkdown(analysis: Analysis): string {
  const { brief, investor, note } = analysis.summary;
  const sections = [
    heading(analysis),
    `**${plain(overallLine(analysis))}**`,
    brief.map((sentence) => `- ${plain(sentence)}`).join('\n'),
    plain(investor),
    note === undefined ? '' : `_No summary: ${SUMMARY_NOTES[note]}_`,
    tickerTable(analysis),
    eventList(analysis),
    provenanceLines(analysis).map(plain).join('  \n'),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function heading(analysis: Analysis): string {
  const title = plain(analysis.article.title || 'Untitled');
  const source = plain(sourceLine(analysis));
  const address = webAddress(analysis);
  const lines = [`# ${title}`, source, address === undefined ? '' : `<${address}>`];
  return lines.filter((line) => line !== '').join('\n\n');
}

function tickerTable({ tickers }: Analysis): string {
  if (tickers.length === 0) return '';
  const rows = tickers.map((ticker) => tickerCells(ticker).map(plain));
  const lines = [TICKER_HEADINGS, TICKER_HEADINGS.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function eventList({ events }: Analysis): string {
  if (events.length === 0) return '';
  return ['Events:', '', ...events.map((event) => `- ${plain(eventLine(event))}`)].join('\n');
}

/** Escapes every character that Markdown could read as markup, and puts the text on one line. */
function plain(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_{}[\]<>#|~!&]/gu, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/u, '$1\\$2')
    .replace(/^[+=-](?=[\s=-]|$)/u, '\\$&');
}
