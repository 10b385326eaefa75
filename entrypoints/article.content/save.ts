import { toJson, toMarkdown, toPlainText } from '@/lib/export';
import type { Analysis } from '@/lib/model';
import type { Page } from '@/lib/page';

const analysisOf = ({ state }: Page): Analysis | undefined =>
  state.phase === 'done' ? state.analysis : undefined;

/** Puts the analysis on the clipboard; a page may forbid it. */
export async function copyText(page: Page, format: 'markdown' | 'text'): Promise<boolean> {
  const analysis = analysisOf(page);
  if (!analysis) return false;
  try {
    await navigator.clipboard.writeText((format === 'markdown' ? toMarkdown : toPlainText)(analysis));
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
  link.href = URL.createObjectURL(new Blob([toJson(analysis)], { type: 'application/json' }));
  link.download = `tickertone-${analysis.article.contentHash}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
