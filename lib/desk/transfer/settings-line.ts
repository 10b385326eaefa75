import { DEFAULT_SETTINGS, type InstrumentOverride, type Settings } from '@/lib/model';
import type { ListChange, SettingsChange } from '@/lib/model/settings-change';
import { SETTING_FIELDS, SETTINGS_VERSION } from '../setting-fields';
import { MAX_LIST_ENTRIES } from '../sync/sync-settings';
import { validFields } from '../valid-fields';
import { isList, isRecord } from './checks';

/** The reader's settings, and match patterns of the sites that the browser lets be read. */
export interface ExportedSettings extends Settings {
  origins: readonly string[];
}

/** What a file says of settings. */
export interface FileSettings {
  /** Those that it has and that are right: earlier versions exported three of them. */
  settings: Partial<Settings>;
  /** Where the browser let pages be read: no import can bring that back, the reader alone. */
  origins: readonly string[];
  /** All of it was understood: nothing is damaged or of a later version. */
  isWhole: boolean;
}

/** The settings as a line of an export, ending in a line feed, with the version of their shape. */
export const settingsLine = (settings: ExportedSettings): string =>
  `${JSON.stringify({ settings: { version: SETTINGS_VERSION, ...settings } })}\n`;

/** Settings out of a file, or `undefined` where they are none. */
export function checkedSettings(value: unknown): FileSettings | undefined {
  if (!isRecord(value)) return undefined;
  const { version: _, origins = [], ...fields } = value;
  const settings = validFields(SETTING_FIELDS, fields) as Partial<Settings>;
  const patterns = Array.isArray(origins) ? origins.filter(isOrigin) : [];
  const isKnown = (name: string) => Object.hasOwn(settings, name);
  const isWhole = isList(origins, isOrigin) && Object.keys(fields).every(isKnown);
  return { settings, origins: patterns, isWhole };
}

/** A match pattern for whole sites, of a form that the browser can be asked for: `https://*.news.example/*`. */
function isOrigin(value: unknown): value is string {
  const match = typeof value === 'string' && /^https?:\/\/(?:\*|(?:\*\.)?([^/*]{1,253}))\/\*$/u.exec(value);
  if (!match) return false;
  const [, host] = match;
  return host === undefined || URL.parse(`https://${host}/`)?.hostname === host;
}

/** What an import adds to the settings that are here: what the reader has chosen stays. */
export function addedSettings(here: Settings, file: Partial<Settings>): SettingsChange {
  const isNew = ({ name }: InstrumentOverride) => here.overrides.every((each) => each.name !== name);
  // A site that is switched off here is not switched on by a file, nor the other way round.
  const sites = new Set([...here.disabledSites, ...here.enabledSites]);
  const watched = new Set(here.watchlist);
  return {
    ...notChosen(here, file),
    disabledSites: added(here.disabledSites, file.disabledSites, (site) => !sites.has(site)),
    enabledSites: added(here.enabledSites, file.enabledSites, (site) => !sites.has(site)),
    watchlist: added(here.watchlist, file.watchlist, (symbol) => !watched.has(symbol)),
    overrides: added(here.overrides, file.overrides, isNew),
  };
}

/** As many as a list has room for: one that is too long would be taken for none. */
const added = <T>(
  here: readonly T[],
  file: readonly T[] = [],
  isNew: (entry: T) => boolean,
): ListChange<T> => ({
  added: [...new Set(file)].filter(isNew).slice(0, Math.max(0, MAX_LIST_ENTRIES - here.length)),
  removed: [],
});

const CHOICES = ['autoScore', 'highlights', 'builtInSummaries', 'overlay', 'thresholds'] as const;

/** Of those that are no lists: where the reader has left here what holds for everybody. */
const notChosen = (here: Settings, file: Partial<Settings>): SettingsChange =>
  Object.fromEntries(
    CHOICES.filter((name) => JSON.stringify(here[name]) === JSON.stringify(DEFAULT_SETTINGS[name]))
      .filter((name) => file[name] !== undefined)
      .map((name) => [name, file[name]]),
  );
