import type { Analysis } from '@/lib/model';
import type { Page } from '@/lib/page';

const analysisOf = ({ state }: Page): Analysis | undefined =>
  state.phase === 'done' ? state.analysis : undefined;

/** Puts the analysis on the clipboard; a page may forbid it. */
export async function copyText(page: Page, format: 'markdown' | 'text'): Promise<boolean> {
  const analysis = analysisOf(page);
  if (!analysis) return false;
  try {
    await navigator.clipboard.writeText(textOf(analysis, format));
    return true;
  } catch {
    return false;
  }
}

/** Lets the browser save the analysis as a file. The link is never part of the page. */
export function saveJson(page: Page): void {
  const analysis = analysisOf(page);
  if (!analysis) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([JSON.stringify(analysis, null, 2)], { type: 'application/json' }),
  );
  link.download = `tickertone-${analysis.article.contentHash}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function textOf(analysis: Analysis, format: 'markdown' | 'text'): string {
  const { article, overall, tickers, summary } = analysis;
  const strong = (text: string) => (format === 'markdown' ? `**${text}**` : text);
  const bullet = format === 'markdown' ? '- ' : '• ';
  const score = (label: string, value: number) =>
    `${label} ${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
  return [
    strong(article.title || article.url),
    article.url,
    `${strong('Overall')}: ${score(overall.label, overall.score)}`,
    ...tickers.map(
      (ticker) => `${bullet}${ticker.symbol} (${ticker.name}): ${score(ticker.label, ticker.score)}`,
    ),
    ...summary.brief.map((sentence) => `${bullet}${sentence}`),
    summary.investor,
  ]
    .filter(Boolean)
    .join('\n');
}
