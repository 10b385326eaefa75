import * as v from 'valibot';
import { MAX_LIST_ENTRIES, SYNCED_SETTINGS } from './sync/sync-settings';

/** Version of the shape of the settings, in storage and in files. */
export const SETTINGS_VERSION = 1;

const offset = v.pipe(v.number(), v.finite(), v.minValue(-10_000), v.maxValue(100_000));
const words = v.pipe(v.array(v.pipe(v.string(), v.maxLength(256))), v.maxLength(MAX_LIST_ENTRIES));

/** The schema of each setting, wherever it comes from. */
export const SETTING_FIELDS = {
  autoScore: v.boolean(),
  disabledSites: words,
  enabledSites: words,
  highlights: v.boolean(),
  builtInSummaries: v.boolean(),
  overlay: v.object({ top: offset, right: offset, folded: v.boolean() }),
  ...SYNCED_SETTINGS,
};
