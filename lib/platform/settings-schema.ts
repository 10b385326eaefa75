import * as v from 'valibot';
import { SYNCED_SETTINGS } from '@/lib/desk/sync/sync-settings';
import { validFields } from '@/lib/desk/valid-fields';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/model';
import type { ListChange } from '@/lib/model/settings-change';

const offset = v.pipe(v.number(), v.finite(), v.minValue(-10_000), v.maxValue(100_000));
const word = v.pipe(v.string(), v.maxLength(256));
const words = v.pipe(v.array(word), v.maxLength(10_000));

const entries = {
  autoScore: v.boolean(),
  disabledSites: words,
  enabledSites: words,
  highlights: v.boolean(),
  builtInSummaries: v.boolean(),
  overlay: v.object({ top: offset, right: offset, folded: v.boolean() }),
  ...SYNCED_SETTINGS,
};

const changeOf = <T extends v.GenericSchema>(list: T) => v.strictObject({ added: list, removed: list });

/** Of lists it is said what comes and what goes (`SettingsChange`). */
const changes = {
  ...entries,
  disabledSites: changeOf(entries.disabledSites),
  enabledSites: changeOf(entries.enabledSites),
  watchlist: changeOf(entries.watchlist),
  overrides: changeOf(entries.overrides),
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
export const areStorable = (settings: Settings): boolean => v.is(v.object(entries), settings);

/** Settings out of whatever is stored: a field that is missing or broken falls back to its default, alone. */
export function validSettings(stored: unknown): Settings {
  return { ...structuredClone(DEFAULT_SETTINGS), ...validFields(entries, stored) };
}
