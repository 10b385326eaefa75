import * as v from 'valibot';
import { SETTING_FIELDS } from '@/lib/desk/setting-fields';
import { validFields } from '@/lib/desk/valid-fields';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/model';
import type { ListChange } from '@/lib/model/settings-change';

const changeOf = <T extends v.GenericSchema>(list: T) => v.strictObject({ added: list, removed: list });

/** Changes to lists state what is added and removed (`SettingsChange`). */
const changes = {
  ...SETTING_FIELDS,
  disabledSites: changeOf(SETTING_FIELDS.disabledSites),
  enabledSites: changeOf(SETTING_FIELDS.enabledSites),
  watchlist: changeOf(SETTING_FIELDS.watchlist),
  overrides: changeOf(SETTING_FIELDS.overrides),
};

/** What our own pages may change. */
export const settingsChangeSchema = v.partial(v.strictObject(changes));

/** A change to a list that one click makes: the star of one ticker, the names of one company. */
const few = <T>(change: v.GenericSchema<unknown, ListChange<T>>, most: number) =>
  v.pipe(
    change,
    v.check(({ added, removed }) => added.length + removed.length <= most, 'more than one press changes'),
  );

/** What a content script may change: only what the overlay has a control for. */
export const overlayChangeSchema = v.partial(
  v.strictObject({
    overlay: changes.overlay,
    highlights: changes.highlights,
    watchlist: few(changes.watchlist, 1),
    overrides: few(changes.overrides, 100),
  }),
);

/** Whether settings are valid, so that they would be read back unchanged. */
export const areStorable = (settings: Settings): boolean => v.is(v.object(SETTING_FIELDS), settings);

/** Reads stored settings: each missing or broken field falls back to its default, on its own. */
export function validSettings(stored: unknown): Settings {
  return { ...structuredClone(DEFAULT_SETTINGS), ...validFields(SETTING_FIELDS, stored) };
}
