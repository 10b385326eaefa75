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

/**
 * Lets the browser save the analysis as a file, by a link in a frame of the card's own. A download out of the page
 * itself is told to the page, with an address under which it could read the file
 * (https://developer.mozilla.org/docs/Web/API/NavigateEvent/downloadRequest).
 */
export function saveJson(page: Page, card: ShadowRoot | undefined): void {
  const analysis = analysisOf(page);
  if (!analysis || !card) return;
  const frame = document.createElement('iframe');
  frame.hidden = true;
  card.append(frame);
  const link = frame.contentDocument!.createElement('a');
  link.href = URL.createObjectURL(new Blob([toJson(analysis)], { type: 'application/json' }));
  link.download = `tickertone-${analysis.article.contentHash}.json`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
    frame.remove();
  }, 10_000);
}
