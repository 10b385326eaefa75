import { browser } from 'wxt/browser';
import { SETTINGS_VERSION } from '@/lib/desk/setting-fields';
import type { Settings } from '@/lib/model';
import { isObject, propertyOf } from '@/lib/util/is-object';
import { areStorable, validSettings } from './settings-schema';

/** Key in `storage.local`. */
const SETTINGS_KEY = 'settings';

/**
 * What is stored: the settings that were changed, and the version of their shape. A later version may have stored more
 * than is known here, or otherwise.
 */
interface StoredSettings {
  version: number;
  settings: Readonly<Record<string, unknown>>;
}

/**
 * The reader's settings; what is missing, broken or from an unknown version falls back field by field. A change that is
 * being written is waited for: a page that loads as a switch is pressed must not be judged by what held before.
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
 * Changes some fields. Background only: one writer, and one change at a time. What a change adds to a list is a
 * function of the settings, or it would undo a change that came in between. Nothing else that is stored is touched:
 * what cannot be read here is there again once the reader has updated.
 * @returns the settings that hold now
 * @throws where it is more than is read again: what was there before stays
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
