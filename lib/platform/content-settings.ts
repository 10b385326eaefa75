import { type CardSettings, DEFAULT_SETTINGS } from '@/lib/model';
import { sendToBackground } from './messages';

/**
 * Settings for content scripts: validated by the background, which alone writes them, so that no schema is loaded
 * into a page.
 */
export async function contentSettings(): Promise<CardSettings> {
  const outcome = await sendToBackground('settings');
  return outcome.ok ? outcome.value : DEFAULT_SETTINGS;
}
