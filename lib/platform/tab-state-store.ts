import { browser } from 'wxt/browser';
import { withoutHash } from '@/lib/util/address';
import type { TabState } from './tab-state';

/** Session storage lives in memory, outlives a stopped background, and ends with the browser. */
const keyOf = (tabId: number) => `tab:${tabId}`;

/** What is known about a tab, `idle` where nothing is or where the tab shows another page by now. */
export async function readTabState(tabId: number): Promise<TabState> {
  const [state, url] = await Promise.all([lastTabState(tabId), urlOf(tabId)]);
  if (state === undefined || state.phase === 'idle') return { phase: 'idle' };
  return url !== undefined && !isSamePage(state.url, url) ? { phase: 'idle' } : state;
}

/** What was last learnt about a tab, whatever page it shows by now. */
export async function lastTabState(tabId: number): Promise<TabState | undefined> {
  const key = keyOf(tabId);
  return (await browser.storage.session.get(key))[key] as TabState | undefined;
}

/** What is written for a tab that was closed meanwhile goes at once: a private one must leave nothing. */
export async function writeTabState(tabId: number, state: TabState): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: state });
  await browser.tabs.get(tabId).catch(() => forgetTabState(tabId));
}

/** Deletes what is known about a tab. */
export const forgetTabState = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));

/** Calls back whenever something is learnt about a tab. */
export function watchTabState(tabId: number, onChange: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && keyOf(tabId) in changes) onChange();
  });
}

/** Only known where the reader's click or a grant shows us the address. */
async function urlOf(tabId: number): Promise<string | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url;
}

/** Whether two addresses are of one page. */
export const isSamePage = (a: string, b: string): boolean => withoutHash(a) === withoutHash(b);
