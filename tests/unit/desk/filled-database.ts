import type { Database } from '@/lib/desk/database';
import { addFeeds, newFeed } from '@/lib/desk/feeds/feed-store';
import { markEntry, saveRecords } from '@/lib/desk/history/history-store';
import { generateHistory } from '../../gallery-desk/generated-history';
import { freshDatabase } from './in-memory';
import { NOW } from './records';

/** A database with every kind of data: a generated history, a starred entry with a note, a portfolio, a feed. */
export async function filled(entries = 520): Promise<Database> {
  const db = freshDatabase();
  const records = [...generateHistory({ entries, tickers: 20, end: NOW, days: 90 })];
  await saveRecords(db, records);
  await markEntry(db, records[1]!.id, { starred: true, note: 'Mine' });
  await db.portfolios.put({
    id: 'p',
    name: 'P',
    kind: 'watchlist',
    holdings: [{ symbol: 'AAA' }],
    created: 0,
    updated: 0,
  });
  await addFeeds(db, [newFeed('https://a.example/feed', NOW)]);
  return db;
}
