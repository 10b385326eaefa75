import { browser } from 'wxt/browser';
import type { PopupPage } from '@/components/popup/types';
import { sendToBackground } from '@/lib/platform/messages';
import type { TabState } from '@/lib/platform/tab-state';
import { isPageAddress } from '@/lib/util/address';

/** The tab that the popup is about. `url` is absent if the browser hides it from us. */
export interface PageTab {
  id: number;
  url?: string;
}

/** The active tab; if the popup itself is a tab (Firefox on Android), the one used before it. */
export async function pageTab(): Promise<PageTab | undefined> {
  const own = await browser.tabs.getCurrent();
  const tabs = await browser.tabs.query(
    own ? { windowId: own.windowId } : { active: true, currentWindow: true },
  );
  const [tab] = tabs
    .filter(({ id }) => id !== undefined && id !== own?.id)
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return tab?.id === undefined ? undefined : { id: tab.id, ...(tab.url !== undefined && { url: tab.url }) };
}

/** What the background knows about the tab, and the page's address if it knows that. */
export async function pageOf(tab: PageTab): Promise<{ page: PopupPage; url?: string }> {
  const outcome = await sendToBackground('tab-state', { tabId: tab.id });
  if (!outcome.ok) return { page: { phase: 'refused', reason: outcome.reason } };
  const state = outcome.value;
  const page = state.phase === 'idle' && isClosed(tab) ? CLOSED : shownPage(state);
  return { page, ...('url' in state && { url: state.url }) };
}

/** Pages of the browser itself and source views: no extension can analyze them, so we must not offer it. */
const isClosed = ({ url }: PageTab): boolean => url !== undefined && !isPageAddress(url);
const CLOSED: PopupPage = { phase: 'refused', reason: 'unsupported-page' };

function shownPage(state: TabState): PopupPage {
  switch (state.phase) {
    case 'idle':
    case 'working':
      return { phase: state.phase };
    case 'done':
      return { phase: 'done', kind: state.kind, analysis: state.analysis };
    case 'refused':
      return {
        phase: 'refused',
        reason: state.reason,
        ...(state.detail !== undefined && { detail: state.detail }),
      };
  }
}
