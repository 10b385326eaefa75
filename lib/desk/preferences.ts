import type { Database } from './database';
import type { Changes } from './sync/sync-changes';
import type { SyncedSettings } from './sync/sync-settings';

/**
 * Why a change was not synced: more than the browser's sync holds, the browser would not store it, or a later version
 * writes what this one cannot read.
 */
export type SyncTrouble = 'too-large' | 'refused' | 'newer';

/** What the reader chose for the desk alone. */
export interface Preferences {
  name: 'desk';
  /** Entries not seen for so many days are deleted, unless they carry a star; 0 keeps everything. */
  retentionDays: number;
  /** Portfolios, watchlists, rules, searches, feeds and some settings are synced by the browser. */
  sync: boolean;
  /** Why the last change was not synced; absent where it was. */
  syncTrouble?: SyncTrouble | undefined;
  /** Since when a document is found that has arrived in part; milliseconds since 1970. */
  syncPartialSince?: number | undefined;
  /** When each synced row, and the settings, were last changed. */
  changes?: Changes;
  /** The synced settings, as they were then. */
  settings?: SyncedSettings;
  /** The retention was set by an administrator. */
  managed?: boolean;
  /** What the reader had chosen before that. */
  ownRetentionDays?: number;
}

/** What holds until the reader chooses: everything is kept, nothing is synced. */
const DEFAULT_PREFERENCES: Preferences = { name: 'desk', retentionDays: 0, sync: false };

/** The preferences as stored, with the defaults for what is not. */
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
