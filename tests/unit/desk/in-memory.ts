import 'fake-indexeddb/auto';
import { afterEach } from 'vitest';
import { Database } from '@/lib/desk/database';

let number = 0;
const open: Database[] = [];

/** A database of its own for each test; gone after it. */
export function freshDatabase(): Database {
  const db = new Database(`test-${number++}`);
  open.push(db);
  return db;
}

afterEach(async () => {
  for (const db of open.splice(0)) await db.delete();
});
