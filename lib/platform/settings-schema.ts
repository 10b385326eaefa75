import * as v from 'valibot';
import { SETTING_FIELDS } from '@/lib/desk/setting-fields';
import { validFields } from '@/lib/desk/valid-fields';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/model';

const changeOf = <T extends v.GenericSchema>(list: T) => v.strictObject({ added: list, removed: list });

/** Of lists it is said what comes and what goes (`SettingsChange`). */
const changes = {
  ...SETTING_FIELDS,
  disabledSites: changeOf(SETTING_FIELDS.disabledSites),
  enabledSites: changeOf(SETTING_FIELDS.enabledSites),
  watchlist: changeOf(SETTING_FIELDS.watchlist),
  overrides: changeOf(SETTING_FIELDS.overrides),
};

/** What one of our own pages may change. */
export const settingsChangeSchema = v.partial(v.strictObject(changes));

/** What a content script may change: the things that the overlay has a control for, and no others. */
export const overlayChangeSchema = v.partial(
  v.strictObject({
    overlay: changes.overlay,
    highlights: changes.highlights,
    watchlist: changes.watchlist,
    overrides: changes.overrides,
  }),
);

/** Settings out of whatever is stored: a field that is missing or broken falls back to its default, alone. */
export function validSettings(stored: unknown): Settings {
  return { ...structuredClone(DEFAULT_SETTINGS), ...validFields(SETTING_FIELDS, stored) };
}
