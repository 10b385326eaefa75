import type { AlertFiring } from '../alerts/rule';
import type { Database } from '../database';
import { writeDigest } from '../digest/digest-store';
import type { HistoryRecord } from './history-entry';
import { HistoryPacks } from './history-packs';
import { saveRecords, withAnalysis } from './history-store';
import { joinRecords } from './join-records';
import { keyOf } from './pack';

/** A deleted record and the alerts that it had triggered. */
export interface Deleted {
  record: HistoryRecord;
  firings: AlertFiring[];
}

/** Restores a deleted record and its alerts. If the page was read again meanwhile, the two are merged. */
export async function restoreRecord(db: Database, { record, firings }: Deleted): Promise<void> {
  await db.transaction('rw', db.deletion, async () => {
    await saveRecords(db, [record], { merge: joinRecords(db) });
    await db.firings.bulkPut(firings);
  });
}

/** Deletes a record and the alerts that quote it. @returns both, for undo */
export async function deleteRecord(db: Database, id: string): Promise<Deleted | undefined> {
  return db.transaction('rw', db.deletion, async () => {
    const entry = await new HistoryPacks(db).get(id);
    if (entry === undefined) return undefined;
    const record = await withAnalysis(db, entry);
    const firings = await deleteSlots(db, [entry.slot]);
    return record && { record, firings };
  });
}

/**
 * Deletes entries with their analyses, digest rows and alerts. Call within a transaction over `db.deletion`.
 * @returns the deleted alerts
 */
export async function deleteSlots(db: Database, slots: readonly number[]): Promise<AlertFiring[]> {
  const packs = new HistoryPacks(db);
  const keys = new Set(await packs.keysAt(slots));
  const firings = await db.firings.filter(({ entry }) => keys.has(keyOf(entry))).toArray();
  await db.firings.bulkDelete(firings.map(({ id }) => id));
  await packs.write([], slots);
  await writeDigest(db, [], slots);
  return firings;
}

/** Deletes the whole history and the alerts that quote it; portfolios, rules and feeds stay. */
export async function clearHistory(db: Database): Promise<void> {
  await db.transaction('rw', db.deletion, () => Promise.all(db.deletion.map((table) => table.clear())));
}
