import type { Transaction } from 'dexie';
import type { Segment } from '../digest/segment';
import { isWhole } from '../digest/segment-check';
import type { StoredEntry } from './history-entry';
import { HistoryPacks } from './history-packs';
import { packRow } from './pack';

/** Entries moved in one go. */
const BATCH = 512;

/** An entry of version 1 of the database, which had a row for each. */
type EntryRow = StoredEntry & { symbolMinutes: string[] };

/**
 * Version 1 to 2: entries and analyses into packs under the slots that they had, and the latest time into each segment.
 * In the one transaction of the upgrade: where it is interrupted all is as before, and is done again at the next start.
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
  // One that is damaged is left out: it must not keep the others from being moved.
  const entries = given.filter(({ id }) => typeof id === 'string');
  const texts = await analyses.bulkGet(entries.map(({ id }) => id));
  return entries.map(({ symbolMinutes: _, ...entry }, at) => packRow(entry, lineOf(texts[at]?.json)));
}

/** A pack has one line for each analysis. */
const lineOf = (json: unknown): string => (typeof json === 'string' && !json.includes('\n') ? json : '');

/** A segment that is damaged is made anew later, see `repairDigest`. */
function addNewest(segment: Segment): void {
  segment.newest = isWhole(segment) ? Math.max(...segment.times) : 0;
}
