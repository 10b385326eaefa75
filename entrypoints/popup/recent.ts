import type { RecentItem } from '@/components/popup/types';
import type { Database } from '@/lib/desk/database';
import type { HistoryEntry } from '@/lib/desk/history/history-entry';
import { recentHistory } from '@/lib/desk/history/recent-history';

/** As many as a reader scrolls through; the desk lists all. */
const LIMIT = 50;

/** The newest history entries that match `search`, as the popup lists them. */
export async function recentItems(db: Database, search: string): Promise<RecentItem[]> {
  return (await recentHistory(db, { search, limit: LIMIT })).map(itemOf);
}

function itemOf({
  id,
  url,
  title,
  siteName,
  host,
  lastSeen,
  label,
  score,
  symbols,
  kind,
}: HistoryEntry): RecentItem {
  return { id, url, title, site: siteName || host, lastSeen, label, score, symbols, kind };
}
