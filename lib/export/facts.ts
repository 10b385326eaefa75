import type { Analysis, DetectedEvent, SummaryNote, TickerSentiment } from '@/lib/model';
import { signed } from '@/lib/util/signed';

/** Why there is no summary, as text for the reader. */
export const SUMMARY_NOTES: Readonly<Record<SummaryNote, string>> = {
  'too-short': 'too short to summarize',
  'no-prose': 'too few whole sentences, as in a table or a list',
};

/** For example "mixed +0.05 (confidence 0.72)". */
export function overallLine({ overall }: Analysis): string {
  return `${overall.label} ${signed(overall.score)} (confidence ${overall.confidence.toFixed(2)})`;
}

/** Site, byline and date; leaves out what the page does not name. */
export function sourceLine({ article: { siteName, byline, publishedTime } }: Analysis): string {
  return [siteName, byline, publishedTime.slice(0, 10)].filter((part) => part !== '').join(' · ');
}

/** For example "merger acquisition, up: META, Scale AI, $14 billion". */
export function eventLine({ type, direction, instruments, amount }: DetectedEvent): string {
  const name = [type.replaceAll('-', ' '), ...(direction ? [direction] : [])].join(', ');
  const details = [...instruments, ...(amount === undefined ? [] : [amount])];
  return details.length === 0 ? name : `${name}: ${details.join(', ')}`;
}

/** The cells of one instrument's table row, in the order of `TICKER_HEADINGS`. */
export function tickerCells({
  symbol,
  name,
  label,
  score,
  confidence,
  relevance,
}: TickerSentiment): string[] {
  return [symbol, name, label, signed(score), confidence.toFixed(2), relevance.toFixed(2)];
}

/** A ticker as one self-explanatory line: "META (Meta Platforms): mixed −0.05, confidence 0.72, relevance 0.86". */
export function tickerLine(ticker: TickerSentiment): string {
  const [symbol, name, label, score, confidence, relevance] = tickerCells(ticker);
  return `${symbol} (${name}): ${label} ${score}, confidence ${confidence}, relevance ${relevance}`;
}

/** Column headings for `tickerCells`. */
export const TICKER_HEADINGS = ['Symbol', 'Name', 'Label', 'Score', 'Confidence', 'Relevance'];

/** How many sentences were scored, and by which engine. */
export function provenanceLines({ coverage, engine, article }: Analysis): string[] {
  const read = `${coverage.scored} of ${coverage.sentences} sentences scored`;
  return [
    [read, ...coverage.notes].join('; '),
    `Tickertone ${engine.version}, model ${engine.model}, instruments ${engine.instruments}, text ${article.contentHash}`,
  ];
}

/** The page's address if it is http(s); any other address must not become a link. */
export function webAddress({ article }: Analysis): string | undefined {
  return /^https?:\/\/[^\s<>"]+$/u.test(article.url) ? article.url : undefined;
}
