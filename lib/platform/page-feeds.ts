import { browser } from 'wxt/browser';
import type { OpmlFeed } from '@/lib/desk/feeds/opml';

/** The feeds linked in the head of a tab's page; empty where no script may run. */
export async function feedsOfPage(tabId: number): Promise<readonly OpmlFeed[]> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: ['/page-feeds.js'] });
    return (answer?.result as OpmlFeed[] | undefined) ?? [];
  } catch {
    return [];
  }
}
