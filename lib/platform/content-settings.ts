import { type CardSettings, DEFAULT_SETTINGS } from '@/lib/model';
import { sendToBackground } from './messages';

/**
 * Settings for content scripts. The background, their only writer, validates them, so that pages need not load a
 * schema.
 */
export async function contentSettings(): Promise<CardSettings> {
  const outcome = await sendToBackground('settings');
  return outcome.ok ? outcome.value : DEFAULT_SETTINGS;
}
