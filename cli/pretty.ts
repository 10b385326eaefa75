import type { Analysis, Entity, TickerSentiment } from '@/lib/model';
import { signed } from '@/lib/util/signed';

const WIDTH = 78;

/** An analysis for people, as plain text of at most 78 columns. */
export function prettyAnalysis(analysis: Analysis): string {
  const { article, overall, tickers, entities, summary, events, coverage } = analysis;
  const privates = entities.filter((entity) => entity.symbol === undefined);
  const sections = [
    [article.title || article.url].filter(Boolean),
    [
      `${overall.label.toUpperCase()}  ${signed(overall.score)}  ${axis(overall.score)}  conf ${overall.confidence.toFixed(2)}`,
    ],
    [coverageLine(coverage), ...coverage.notes.map((note) => `(${note})`)],
    summary.brief.flatMap((sentence) => wrap(`• ${sentence}`)),
    wrap(summary.investor),
    tickers.map(tickerLine),
    privates.map(privateLine),
    events.length === 0 ? [] : [`events: ${[...new Set(events.map(({ type }) => type))].join(', ')}`],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const coverageLine = ({ scored, sentences }: Analysis['coverage']) =>
  `${scored} of ${sentences} sentences scored`;

const tickerLine = ({ symbol, name, label, score, relevance }: TickerSentiment) =>
  `${symbol.padEnd(8)} ${name.slice(0, 24).padEnd(24)} ${signed(score).padStart(5)} ${axis(score)} ${label.padEnd(8)} rel ${relevance.toFixed(2)}`;

function privateLine({ name, kind, sentiment }: Entity): string {
  const score = sentiment?.score ?? 0;
  return `${kind.padEnd(8)} ${name.slice(0, 24).padEnd(24)} ${signed(score).padStart(5)} ${axis(score)} ${sentiment?.label ?? 'neutral'}`;
}

/** The scale from -1 to +1 with a mark at the score. */
function axis(score: number): string {
  const cells = [...'─────┼─────'];
  cells[Math.round((score + 1) * 5)] = '●';
  return cells.join('');
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
