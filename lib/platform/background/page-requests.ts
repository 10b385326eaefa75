import { browser } from 'wxt/browser';
import { articleFromText, type Outcome, type Refusal, refused } from '@/lib/model';
import { isPageAddress } from '@/lib/util/address';
import { type Frame, sendToTab } from '../messages';
import { type AnalysisRequest, type Asker, refusedState, setTabState } from './analysis';
import type { EngineHost } from './engine-host';
import { ensureArticleScript } from './inject';
import { readingFrame } from './reading-frame';

/** Starts an analysis of a tab's page, or of the frame that is its text, because the reader asked. What can't be read is said on the badge. */
export async function analyzeTab(tabId: number, host: EngineHost): Promise<Outcome<null>> {
  const url = (await browser.tabs.get(tabId).catch(() => undefined))?.url ?? '';
  // A script for the source of a page never runs in Chromium, and never fails.
  if (!isReadable(url)) return refuse(tabId, url, 'unsupported-page');
  host.warm();
  const frame = await readingFrame(tabId);
  const ready = await ensureArticleScript(frame);
  const started = ready.ok ? await sendToTab(frame, 'analyze-page', { asked: true }) : ready;
  if (started.ok) return started;
  // The reader's click gives us this tab: what still refuses us (a PDF, the browser's own pages) no extension may
  // read. Firefox says of some of those that a script ran; none is there to answer.
  const isClosed = ready.ok || started.reason === 'no-permission';
  return refuse(tabId, url, isClosed ? 'unsupported-page' : started.reason, started.detail);
}

async function refuse(tabId: number, url: string, reason: Refusal, detail?: string): Promise<Outcome<null>> {
  await setTabState(tabId, refusedState(url, reason, detail));
  return refused(reason, detail);
}

/** An address that is hidden from us may still be a web page. */
const isReadable = (url: string) => url === '' || isPageAddress(url);

/** Text that the reader selected, as the browser says it. */
interface SelectedText {
  frame: Frame;
  text: string;
  url: string;
}

/**
 * Analyzes the selected text. Where no script may run (a PDF, the browser's own pages) the text that the browser hands
 * over is scored all the same; only the overlay can't be shown there.
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
