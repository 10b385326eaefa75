import { browser } from 'wxt/browser';
import type { Message } from '../messages';

/** Notifies the article scripts in all tabs and frames; most tabs have none, which is no error. */
export async function tellSettingsChanged(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  const message: Message = { call: 'settings-changed', payload: undefined };
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, message)));
}
