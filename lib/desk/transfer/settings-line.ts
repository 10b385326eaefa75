import * as v from 'valibot';
import { DEFAULT_SETTINGS, type InstrumentOverride } from '@/lib/model';
import type { SettingsChange } from '@/lib/model/settings-change';
import { SYNCED_SETTINGS, type SyncedSettings } from '../sync/sync-settings';

/** The line of the settings that go along: the reader's choices on instruments and scores, not on sites. */
export const settingsLine = ({ thresholds, watchlist, overrides }: SyncedSettings): string =>
  `${JSON.stringify({ settings: { thresholds, watchlist, overrides } })}\n`;

/** Settings out of a file, or `undefined` where they are none. */
export function checkedSettings(value: unknown): SyncedSettings | undefined {
  const result = v.safeParse(v.object(SYNCED_SETTINGS), value);
  return result.success ? result.output : undefined;
}

/** What an import adds to the settings that are here: what the reader has chosen stays. */
export function addedSettings(here: SyncedSettings, file: SyncedSettings): SettingsChange {
  const watched = new Set(here.watchlist);
  const isNew = ({ name }: InstrumentOverride) => here.overrides.every((each) => each.name !== name);
  const isDefault = JSON.stringify(here.thresholds) === JSON.stringify(DEFAULT_SETTINGS.thresholds);
  return {
    watchlist: { added: file.watchlist.filter((symbol) => !watched.has(symbol)), removed: [] },
    overrides: { added: file.overrides.filter(isNew), removed: [] },
    ...(isDefault && { thresholds: file.thresholds }),
  };
}
