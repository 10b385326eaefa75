import { browser } from 'wxt/browser';
import { messageText } from '../message-text';

/** Id of the one item: tests dispatch it too. */
export const ANALYZE_SELECTION = 'analyze-selection';

/** Menus are remembered by the browser: made anew at install and update, where their texts may have changed. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: ANALYZE_SELECTION,
    title: messageText('menuAnalyzeSelection'),
    contexts: ['selection'],
  });
}
