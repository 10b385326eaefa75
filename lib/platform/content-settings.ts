import { browser } from 'wxt/browser';
import { type CardSettings, DEFAULT_SETTINGS } from '@/lib/model';
import { sendToBackground } from './messages';
import { SETTINGS_KEY } from './settings-key';

/**
 * Settings for content scripts: validated by the background, which alone writes them, so that no schema is loaded
 * into a page.
 */
export async function contentSettings(): Promise<CardSettings> {
  const outcome = await sendToBackground('settings');
  return outcome.ok ? outcome.value : DEFAULT_SETTINGS;
}

/** Calls back with the settings after each change. @returns a function that stops watching */
export function watchContentSettings(onChange: (settings: CardSettings) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && SETTINGS_KEY in changes) void contentSettings().then(onChange);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
