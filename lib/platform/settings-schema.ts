import * as v from 'valibot';
import { SETTING_FIELDS } from '@/lib/desk/setting-fields';
import { validFields } from '@/lib/desk/valid-fields';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/model';
import type { ListChange } from '@/lib/model/settings-change';

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

/** As much of a list as one press of a control changes: the star of one ticker, the names of one company. */
const few = <T>(change: v.GenericSchema<unknown, ListChange<T>>, most: number) =>
  v.pipe(
    change,
    v.check(({ added, removed }) => added.length + removed.length <= most, 'more than one press changes'),
  );

/** What a content script may change: the things that the overlay has a control for, and no others. */
export const overlayChangeSchema = v.partial(
  v.strictObject({
    overlay: changes.overlay,
    highlights: changes.highlights,
    watchlist: few(changes.watchlist, 1),
    overrides: few(changes.overrides, 100),
  }),
);

/** Whether settings would be read again as they are. */
export const areStorable = (settings: Settings): boolean => v.is(v.object(SETTING_FIELDS), settings);

/** Settings out of whatever is stored: a field that is missing or broken falls back to its default, alone. */
export function validSettings(stored: unknown): Settings {
  return { ...structuredClone(DEFAULT_SETTINGS), ...validFields(SETTING_FIELDS, stored) };
}
