import { browser } from 'wxt/browser';
import { messageText } from '../message-text';

/** Id of the menu item; tests dispatch it too. */
export const ANALYZE_SELECTION = 'analyze-selection';

/**
 * Creates the context menu. The browser remembers menus, so this runs at install and update, when the texts may have
 * changed.
 */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: ANALYZE_SELECTION,
    title: messageText('menuAnalyzeSelection'),
    contexts: ['selection'],
  });
}
