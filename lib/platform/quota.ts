import { browser } from 'wxt/browser';
import type { Database } from '@/lib/desk/database';

/** In session storage: the first write after a start of the browser finds out anew whether the storage is full. */
const KEY = 'history-full';

/** Passes a write of the history on, and remembers whether the storage quota was exceeded by it. */
export async function trackQuota<T>(db: Database, write: PromiseLike<T>): Promise<T> {
  try {
    const written = await write;
    await browser.storage.session.remove(KEY);
    return written;
  } catch (error) {
    if (isQuotaError(error)) await rememberFull(db);
    throw error;
  }
}

/** Has every view say that the storage is full. Firefox takes no more writes on a connection whose transaction found no room: the next one opens another. */
export function rememberFull(db: Database): Promise<void> {
  db.close({ disableAutoOpen: false });
  return browser.storage.session.set({ [KEY]: true });
}

/** Whether a write failed because the storage is full; a transaction that was aborted carries its cause inside. */
export const isQuotaError = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'QuotaExceededError' || isQuotaError((error as Error & { inner?: unknown }).inner));

/** Tells whether the history is full: now, and whenever that changes. */
export function watchQuota(onChange: (isFull: boolean) => void): void {
  let isTold = false;
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'session' || !(KEY in changes)) return;
    isTold = true;
    onChange(changes[KEY]?.newValue === true);
  });
  // What is read may be older than what was told meanwhile.
  void browser.storage.session.get(KEY).then((stored) => isTold || onChange(stored[KEY] === true));
}
