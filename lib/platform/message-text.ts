import { browser } from 'wxt/browser';
import { isOrphaned } from './tell';

/**
 * A text from `_locales` in the browser's language; `substitutions` fill `$1`, `$2` and so on. Empty if the key is
 * unknown.
 */
export const messageText = (key: string, substitutions: string[] = []): string =>
  // WXT's types accept only literal keys; ours are computed or passed on.
  browser.i18n.getMessage(key as 'extName', substitutions);

/**
 * Like `messageText`, for what outlives the extension: once an update has orphaned a content script, Chromium throws at
 * every lookup. Then the texts looked up before stay, and others are empty.
 */
export function lastingTexts(): typeof messageText {
  const known = new Map<string, string>();
  return (key, substitutions = []) => {
    const id = [key, ...substitutions].join('\n');
    if (!isOrphaned()) known.set(id, messageText(key, substitutions));
    return known.get(id) ?? '';
  };
}
