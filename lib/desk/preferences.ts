import type { Database } from './database';
import type { Changes } from './sync/sync-changes';
import type { SyncedSettings } from './sync/sync-settings';

/**
 * Why a change was not synced: it exceeds the browser's sync quota, the browser refused to store it, or a later
 * version wrote data that this one cannot read.
 */
export type SyncTrouble = 'too-large' | 'refused' | 'newer';

/** The reader's preferences for the desk. */
export interface Preferences {
  name: 'desk';
  /** Entries not seen for this many days are deleted unless starred; 0 keeps everything. */
  retentionDays: number;
  /** Whether the browser syncs portfolios, watchlists, rules, searches, feeds and some settings. */
  sync: boolean;
  /** Why the last change was not synced; absent if it was. */
  syncTrouble?: SyncTrouble | undefined;
  /** Since when a partly arrived document has been found; milliseconds since 1970. */
  syncPartialSince?: number | undefined;
  /** When each synced row, and the settings, were last changed. */
  changes?: Changes;
  /** The synced settings at their last change. */
  settings?: SyncedSettings;
  /** Whether an administrator set the retention. */
  managed?: boolean;
  /** The reader's own choice before that. */
  ownRetentionDays?: number;
}

/** Defaults: keep everything, sync nothing. */
const DEFAULT_PREFERENCES: Preferences = { name: 'desk', retentionDays: 0, sync: false };

/** The stored preferences, with defaults for missing fields. */
export const readPreferences = async (db: Database): Promise<Preferences> => ({
  ...DEFAULT_PREFERENCES,
  ...(await db.preferences.get('desk')),
});

/** Changes some preferences. @returns all of them */
export async function patchPreferences(
  db: Database,
  patch: Partial<Omit<Preferences, 'name'>>,
): Promise<Preferences> {
  return db.transaction('rw', db.preferences, async () => {
    const next = { ...(await readPreferences(db)), ...patch };
    await db.preferences.put(next);
    return next;
  });
}
