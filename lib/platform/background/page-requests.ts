import { browser } from 'wxt/browser';
import { articleFromText, type Outcome, type Refusal, refused } from '@/lib/model';
import { isPageAddress } from '@/lib/util/address';
import { type Frame, sendToTab } from '../messages';
import { type AnalysisRequest, type Asker, refusedState, setTabState } from './analysis';
import type { EngineHost } from './engine-host';
import { ensureArticleScript } from './inject';
import { readingFrame } from './reading-frame';

/**
 * Analyzes a tab's page, or the frame with its text, at the reader's request. Shows on the badge if it cannot be read.
 */
export async function analyzeTab(tabId: number, host: EngineHost): Promise<Outcome<null>> {
  const url = (await browser.tabs.get(tabId).catch(() => undefined))?.url ?? '';
  // In Chromium a script injected into a view-source page never runs and never fails.
  if (!isReadable(url)) return refuse(tabId, url, 'unsupported-page');
  host.warm();
  const frame = await readingFrame(tabId);
  const ready = await ensureArticleScript(frame);
  const started = ready.ok ? await sendToTab(frame, 'analyze-page', { asked: true }) : ready;
  if (started.ok) return started;
  // The reader's click gives us access to this tab: pages that still refuse (PDFs, the browser's own pages) are closed
  // to all extensions. For some of those Firefox reports that the script ran, but none is there to answer.
  const isClosed = ready.ok || started.reason === 'no-permission';
  return refuse(tabId, url, isClosed ? 'unsupported-page' : started.reason, started.detail);
}

async function refuse(tabId: number, url: string, reason: Refusal, detail?: string): Promise<Outcome<null>> {
  await setTabState(tabId, refusedState(url, reason, detail));
  return refused(reason, detail);
}

/** A page whose address we cannot see may still be a web page. */
const isReadable = (url: string) => url === '' || isPageAddress(url);

/** Text that the reader selected, as the browser reports it. */
interface SelectedText {
  frame: Frame;
  text: string;
  url: string;
}

/**
 * Analyzes the selected text. Where no script may run (PDFs, the browser's own pages) the text from the browser is
 * scored anyway; only the overlay cannot be shown there.
 */
export async function analyzeSelection(
  { frame, text, url }: SelectedText,
  analyze: (asker: Asker, request: AnalysisRequest) => Promise<unknown>,
  incognito: boolean,
): Promise<void> {
  const ready = await ensureArticleScript(frame);
  const started = ready.ok && (await sendToTab(frame, 'analyze-selection', { text })).ok;
  if (started) return;
  const article = articleFromText(text, { url, title: '' });
  await analyze({ tabId: frame.tabId, incognito }, { article, kind: 'selection' });
}
