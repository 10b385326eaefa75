import 'fake-indexeddb/auto';
import { afterEach } from 'vitest';
import { Database } from '@/lib/desk/database';
import type { StoredEntry } from '@/lib/desk/history/history-entry';
import { entriesOf } from '@/lib/desk/history/pack';

let number = 0;
const open: Database[] = [];

/** A new database for each test, deleted after it. */
export function freshDatabase(): Database {
  const db = new Database(`test-${number++}`);
  open.push(db);
  return db;
}

/** All entries in order of writing. */
export const allEntries = async (db: Database): Promise<StoredEntry[]> =>
  (await db.entryPacks.toArray()).flatMap((pack) => entriesOf(pack));

afterEach(async () => {
  for (const db of open.splice(0)) await db.delete();
});
