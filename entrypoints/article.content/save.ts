import { toJson, toMarkdown, toPlainText } from '@/lib/export';
import type { Analysis } from '@/lib/model';
import type { Page } from '@/lib/page';

const analysisOf = ({ state }: Page): Analysis | undefined =>
  state.phase === 'done' ? state.analysis : undefined;

/** Copies the analysis to the clipboard; the page's policy may forbid it. */
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
 * Downloads the analysis as a file, by a link inside a frame of the card. A download from the page itself would be
 * reported to the page, with an address at which it could read the file
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
