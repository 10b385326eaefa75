import { browser } from 'wxt/browser';

/**
 * A text from `_locales` in the browser's language; `substitutions` fill `$1`, `$2` and so on. Empty if the key is
 * unknown.
 */
export const messageText = (key: string, substitutions: string[] = []): string =>
  // WXT's types accept only literal keys; ours are computed or passed on.
  browser.i18n.getMessage(key as 'extName', substitutions);
