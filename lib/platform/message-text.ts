import { browser } from 'wxt/browser';

/** A text of `_locales` in the browser's language; `substitutions` fill `$1`, `$2` and so on. Empty where there is none. */
export const messageText = (key: string, substitutions: string[] = []): string =>
  // WXT's types ask for a key that is written out; ours are put together, or handed on.
  browser.i18n.getMessage(key as 'extName', substitutions);
