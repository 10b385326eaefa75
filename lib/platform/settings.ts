import { browser } from 'wxt/browser';
import { SETTINGS_VERSION } from '@/lib/desk/setting-fields';
import type { Settings } from '@/lib/model';
import { isObject, propertyOf } from '@/lib/util/is-object';
import { areStorable, validSettings } from './settings-schema';

/** Key in `storage.local`. */
const SETTINGS_KEY = 'settings';

/**
 * The stored form: only the settings that were changed, and the version of their shape. A later version may have
 * stored other or further fields.
 */
interface StoredSettings {
  version: number;
  settings: Readonly<Record<string, unknown>>;
}

/**
 * The reader's settings; missing, broken or unknown fields fall back to their defaults, one by one. Waits for a change
 * being written, so that a page that loads just then does not see the old value.
 */
export const readSettings = (): Promise<Settings> =>
  navigator.locks.request(SETTINGS_KEY, { mode: 'shared' }, storedSettings);

const storedSettings = async (): Promise<Settings> => validSettings((await readStored()).settings);

async function readStored(): Promise<StoredSettings> {
  const stored = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
  const [version, settings] = [propertyOf(stored, 'version'), propertyOf(stored, 'settings')];
  return {
    version: typeof version === 'number' ? Math.max(SETTINGS_VERSION, version) : SETTINGS_VERSION,
    settings: isObject(settings) ? settings : {},
  };
}

/**
 * Changes some fields. Background only: one writer, one change at a time. To extend a list, pass a function of the
 * settings, or a concurrent change would be undone. Leaves all other stored fields alone: what this version cannot
 * read is still there after an update.
 * @returns the new settings
 * @throws if the result would be too large to be read again; nothing is changed then
 */
export function patchSettings(
  patch: Partial<Settings> | ((settings: Settings) => Partial<Settings>),
): Promise<Settings> {
  return navigator.locks.request(SETTINGS_KEY, async () => {
    const { version, settings: stored } = await readStored();
    const before = validSettings(stored);
    const changes = typeof patch === 'function' ? patch(before) : patch;
    const settings = { ...before, ...changes };
    if (!areStorable(settings)) throw new Error('more than the settings hold');
    const next: StoredSettings = { version, settings: { ...stored, ...changes } };
    await browser.storage.local.set({ [SETTINGS_KEY]: next });
    return settings;
  });
}

/** Calls back after each change, whoever made it. @returns a function that stops watching */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[SETTINGS_KEY])
      onChange(validSettings(propertyOf(changes[SETTINGS_KEY].newValue, 'settings')));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
