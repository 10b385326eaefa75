import { DEFAULT_SETTINGS, type InstrumentOverride, type Settings } from '@/lib/model';
import type { ListChange, SettingsChange } from '@/lib/model/settings-change';
import { SETTING_FIELDS, SETTINGS_VERSION } from '../setting-fields';
import { MAX_LIST_ENTRIES } from '../sync/sync-settings';
import { validFields } from '../valid-fields';
import { isList, isRecord } from './checks';

/** The reader's settings, and match patterns of the sites that the browser gives access to. */
export interface ExportedSettings extends Settings {
  origins: readonly string[];
}

/** The settings found in a file. */
export interface FileSettings {
  /** The valid settings; earlier versions exported only three. */
  settings: Partial<Settings>;
  /** Sites that were accessible there. An import cannot grant access again, only the reader can. */
  origins: readonly string[];
  /** Everything was understood: nothing is damaged or from a later version. */
  isWhole: boolean;
}

/** The settings as a line of an export, with line feed and the version of their shape. */
export const settingsLine = (settings: ExportedSettings): string =>
  `${JSON.stringify({ settings: { version: SETTINGS_VERSION, ...settings } })}\n`;

/** Validates settings from a file; `undefined` if the value is no settings object. */
export function checkedSettings(value: unknown): FileSettings | undefined {
  if (!isRecord(value)) return undefined;
  const { version: _, origins = [], ...fields } = value;
  const settings = validFields(SETTING_FIELDS, fields) as Partial<Settings>;
  const patterns = Array.isArray(origins) ? origins.filter(isOrigin) : [];
  const isKnown = (name: string) => Object.hasOwn(settings, name);
  const isWhole = isList(origins, isOrigin) && Object.keys(fields).every(isKnown);
  return { settings, origins: patterns, isWhole };
}

/** A match pattern for whole sites that the browser can be asked for, such as `https://*.news.example/*`. */
function isOrigin(value: unknown): value is string {
  const match = typeof value === 'string' && /^https?:\/\/(?:\*|(?:\*\.)?([^/*]{1,253}))\/\*$/u.exec(value);
  if (!match) return false;
  const [, host] = match;
  return host === undefined || URL.parse(`https://${host}/`)?.hostname === host;
}

/** The changes by which an import extends the current settings; what the reader has chosen here stays. */
export function addedSettings(here: Settings, file: Partial<Settings>): SettingsChange {
  const isNew = ({ name }: InstrumentOverride) => here.overrides.every((each) => each.name !== name);
  // A file neither enables a site that is disabled here, nor disables one that is enabled.
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

/** As many new entries as the list has room for: a list over its limit would be rejected as a whole. */
const added = <T>(
  here: readonly T[],
  file: readonly T[] = [],
  isNew: (entry: T) => boolean,
): ListChange<T> => ({
  added: [...new Set(file)].filter(isNew).slice(0, Math.max(0, MAX_LIST_ENTRIES - here.length)),
  removed: [],
});

const CHOICES = ['autoScore', 'highlights', 'builtInSummaries', 'overlay', 'thresholds'] as const;

/** The settings other than lists that still have their default here. */
const notChosen = (here: Settings, file: Partial<Settings>): SettingsChange =>
  Object.fromEntries(
    CHOICES.filter((name) => JSON.stringify(here[name]) === JSON.stringify(DEFAULT_SETTINGS[name]))
      .filter((name) => file[name] !== undefined)
      .map((name) => [name, file[name]]),
  );
