import { browser } from 'wxt/browser';
import type { Database } from '@/lib/desk/database';
import { propertyOf } from '@/lib/util/is-object';

/** In session storage, so that the first write after a browser start finds out anew whether storage is full. */
const KEY = 'history-full';

/** Runs a write to the history, and remembers whether it exceeded the storage quota. */
export async function trackQuota<T>(db: Database, write: PromiseLike<T>): Promise<T> {
  const written = await noticeFull(db, write);
  await browser.storage.session.remove(KEY);
  return written;
}

/** Runs any other write, and remembers if it exceeded the quota; a small one that fits does not mean there is room. */
export async function noticeFull<T>(db: Database, write: PromiseLike<T>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    if (isQuotaError(error)) await rememberFull(db);
    throw error;
  }
}

/**
 * Makes every view report that storage is full. Firefox refuses all writes on a connection after a transaction ran out
 * of space: close it, so that the next write opens another.
 */
function rememberFull(db: Database): Promise<void> {
  db.close({ disableAutoOpen: false });
  return browser.storage.session.set({ [KEY]: true });
}

/** Whether a write failed because storage is full; an aborted transaction wraps the cause. */
export const isQuotaError = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'QuotaExceededError' || isQuotaError(propertyOf(error, 'inner')));

/** Reports whether the history is full: now, and on every change. */
export function watchQuota(onChange: (isFull: boolean) => void): void {
  let isTold = false;
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'session' || !(KEY in changes)) return;
    isTold = true;
    onChange(changes[KEY]?.newValue === true);
  });
  // The value read may be older than a change reported meanwhile.
  void browser.storage.session.get(KEY).then((stored) => isTold || onChange(stored[KEY] === true));
}
