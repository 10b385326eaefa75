import type { Transaction } from 'dexie';
import type { Segment } from '../digest/segment';
import { isWhole } from '../digest/segment-check';
import type { StoredEntry } from './history-entry';
import { HistoryPacks } from './history-packs';
import { packRow } from './pack';

/** Entries moved per step. */
const BATCH = 512;

/** An entry of database version 1, which had one row per entry. */
type EntryRow = StoredEntry & { symbolMinutes: string[] };

/**
 * Upgrade from version 1 to 2: packs entries and analyses, keeping their slots, and adds `newest` to each segment.
 * Runs in the upgrade's transaction: if interrupted, it rolls back and runs again at the next start.
 */
export async function packHistory(upgrade: Transaction): Promise<void> {
  const packs = new HistoryPacks({
    entryPacks: upgrade.table('entryPacks'),
    analysisPacks: upgrade.table('analysisPacks'),
  });
  for (let after = -1; ; ) {
    const entries = await entriesAfter(upgrade, after);
    const last = entries.at(-1);
    if (last === undefined) break;
    await packs.write(await rowsOf(upgrade, entries));
    after = last.slot;
  }
  await upgrade.table('segments').toCollection().modify(addNewest);
}

const entriesAfter = (upgrade: Transaction, slot: number): Promise<EntryRow[]> =>
  upgrade.table<EntryRow>('entries').where('slot').above(slot).limit(BATCH).toArray();

async function rowsOf(upgrade: Transaction, given: readonly EntryRow[]) {
  const analyses = upgrade.table<{ id: string; json: string }>('analyses');
  // Skip damaged entries: they must not block the others.
  const entries = given.filter(({ id }) => typeof id === 'string');
  const texts = await analyses.bulkGet(entries.map(({ id }) => id));
  return entries.map(({ symbolMinutes: _, ...entry }, at) => packRow(entry, lineOf(texts[at]?.json)));
}

/** A pack stores one analysis per line. */
const lineOf = (json: unknown): string => (typeof json === 'string' && !json.includes('\n') ? json : '');

/** A damaged segment gets 0 and is rebuilt later by `repairDigest`. */
function addNewest(segment: Segment): void {
  segment.newest = isWhole(segment) ? Math.max(...segment.times) : 0;
}
