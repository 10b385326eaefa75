import type { Database } from '../database';
import { writeDigest } from './digest-store';
import { rebuiltRows } from './rebuilt-rows';
import { isWhole } from './segment-check';

/** Rebuilds damaged segments of the digest, or deletes them if none of their entries is left. */
export async function repairDigest(db: Database): Promise<void> {
  for (const number of await db.segments.toCollection().primaryKeys())
    if (!isWhole(await db.segments.get(number))) await repair(db, number);
}

const repair = (db: Database, number: number): Promise<void> =>
  db.transaction('rw', db.history, async () => {
    const rows = await rebuiltRows(db, number);
    await (rows.length > 0 ? writeDigest(db, rows) : db.segments.delete(number));
  });
