import * as v from 'valibot';
import { DEFAULT_SETTINGS, INSTRUMENT_KINDS, OVERRIDE_ACTIONS, type Settings } from '@/lib/model';
import type { Database } from '../database';
import { patchPreferences, readPreferences } from '../preferences';
import { noteChanges } from './sync-changes';

/** Most entries in each list of the settings. */
export const MAX_LIST_ENTRIES = 10_000;

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const word = v.pipe(v.string(), v.maxLength(256));

const override = v.object({
  name: word,
  action: v.picklist(OVERRIDE_ACTIONS),
  symbol: v.exactOptional(word),
  kind: v.exactOptional(v.picklist(INSTRUMENT_KINDS)),
});

/** The synced settings: choices about instruments and scores, not about sites. */
export const SYNCED_SETTINGS = {
  thresholds: v.pipe(
    v.object({ label: share, strong: share }),
    v.check(({ label, strong }) => label <= strong, 'label above strong'),
  ),
  watchlist: v.pipe(v.array(word), v.maxLength(MAX_LIST_ENTRIES)),
  overrides: v.pipe(v.array(override), v.maxLength(MAX_LIST_ENTRIES)),
};

/** The reader's settings that are synced. */
export type SyncedSettings = Pick<Settings, keyof typeof SYNCED_SETTINGS>;

/** Key of the settings in `Changes`. */
export const SETTINGS_CHANGE = 'settings';

const syncedOf = ({ thresholds, watchlist, overrides }: SyncedSettings): SyncedSettings => ({
  thresholds,
  watchlist,
  overrides,
});

/**
 * Records the current settings. Untouched defaults do not count as a change, or a new machine would override an old
 * one.
 * @returns whether they differ from those recorded before
 */
export async function noteSettings(db: Database, given: SyncedSettings, now: number): Promise<boolean> {
  const settings = syncedOf(given);
  return db.transaction('rw', db.preferences, async () => {
    const { settings: known = syncedOf(DEFAULT_SETTINGS) } = await readPreferences(db);
    if (JSON.stringify(known) === JSON.stringify(settings)) return false;
    await patchPreferences(db, { settings });
    await noteChanges(db, { [SETTINGS_CHANGE]: { at: now } }, now);
    return true;
  });
}
