import { browser } from 'wxt/browser';
import type { Settings } from '@/lib/model';
import { propertyOf } from '@/lib/model/is-object';
import { areStorable, validSettings } from './settings-schema';

/** Key in `storage.local`. */
const SETTINGS_KEY = 'settings';

/** What is stored: the version is that of the shape, so that a later one knows what it reads. */
interface StoredSettings {
  version: 1;
  settings: Settings;
}

/**
 * The reader's settings; what is missing, broken or from an unknown version falls back field by field. A change that is
 * being written is waited for: a page that loads as a switch is pressed must not be judged by what held before.
 */
export const readSettings = (): Promise<Settings> =>
  navigator.locks.request(SETTINGS_KEY, { mode: 'shared' }, storedSettings);

const storedSettings = async (): Promise<Settings> =>
  settingsIn((await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]);

const settingsIn = (stored: unknown): Settings => validSettings(propertyOf(stored, 'settings'));

/**
 * Changes some fields. Background only: one writer, and one change at a time. What a change adds to a list is a
 * function of the settings, or it would undo a change that came in between.
 * @returns the settings that hold now
 * @throws where it is more than is read again: what was there before stays
 */
export function patchSettings(
  patch: Partial<Settings> | ((settings: Settings) => Partial<Settings>),
): Promise<Settings> {
  return navigator.locks.request(SETTINGS_KEY, async () => {
    const before = await storedSettings();
    const settings = { ...before, ...(typeof patch === 'function' ? patch(before) : patch) };
    if (!areStorable(settings)) throw new Error('more than the settings hold');
    await browser.storage.local.set({ [SETTINGS_KEY]: { version: 1, settings } satisfies StoredSettings });
    return settings;
  });
}

/** Calls back after each change, whoever made it. @returns a function that stops watching */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[SETTINGS_KEY]) onChange(settingsIn(changes[SETTINGS_KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
