import { browser } from 'wxt/browser';
import { withoutHash } from '@/lib/util/address';
import type { TabState } from './tab-state';

/** Session storage is in memory, outlives a stopped background, and ends with the browser. */
const keyOf = (tabId: number) => `tab:${tabId}`;

/** The state of a tab; `idle` if unknown, or if the tab now shows another page. */
export async function readTabState(tabId: number): Promise<TabState> {
  const [state, url] = await Promise.all([lastTabState(tabId), urlOf(tabId)]);
  if (state === undefined || state.phase === 'idle') return { phase: 'idle' };
  return url !== undefined && !isSamePage(state.url, url) ? { phase: 'idle' } : state;
}

/** The last known state of a tab, whatever page it shows now. */
export async function lastTabState(tabId: number): Promise<TabState | undefined> {
  const key = keyOf(tabId);
  return (await browser.storage.session.get(key))[key] as TabState | undefined;
}

/**
 * Stores a tab's state, and deletes it at once if the tab has closed meanwhile: a private tab must leave nothing
 * behind.
 */
export async function writeTabState(tabId: number, state: TabState): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: state });
  await browser.tabs.get(tabId).catch(() => forgetTabState(tabId));
}

/** Deletes the state of a tab. */
export const forgetTabState = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));

/** Calls back whenever the state of a tab changes. */
export function watchTabState(tabId: number, onChange: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && keyOf(tabId) in changes) onChange();
  });
}

/** Known only if the reader's click or a grant lets us see the address. */
async function urlOf(tabId: number): Promise<string | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url;
}

/** Whether two addresses belong to the same page. */
export const isSamePage = (a: string, b: string): boolean => withoutHash(a) === withoutHash(b);
