import type { Database } from '../database';
import type { AlertFiring } from './rule';

/** Marks firings as read or unread; all firings if no ids are given. */
export async function markRead(
  db: Database,
  ids: readonly string[] | undefined,
  read: boolean,
): Promise<void> {
  const firings = ids === undefined ? db.firings.toCollection() : db.firings.where('id').anyOf([...ids]);
  await firings.modify({ read });
}

/** The newest firings in the inbox, at most `limit`, with the total and unread counts. */
export async function readInbox(
  db: Database,
  limit: number,
): Promise<{ firings: AlertFiring[]; total: number; unread: number }> {
  const all = await db.firings.orderBy('time').reverse().filter(isInInbox).toArray();
  return { firings: all.slice(0, limit), total: all.length, unread: all.filter(({ read }) => !read).length };
}

const isInInbox = ({ cleared }: AlertFiring): boolean => cleared === undefined;

/**
 * Removes read firings from the inbox. @returns how many. `putBackCleared` with the same `now` (milliseconds since
 * 1970) undoes it
 */
export const clearRead = (db: Database, now: number): Promise<number> =>
  db.firings.filter((firing) => firing.read && isInInbox(firing)).modify({ cleared: now });

/** Restores the firings that were cleared at a given time. */
export async function putBackCleared(db: Database, at: number): Promise<void> {
  await db.firings
    .filter(({ cleared }) => cleared === at)
    .modify((firing) => {
      delete firing.cleared;
    });
}

/** Number of unread firings; only read ones can be cleared. */
export const unreadCount = (db: Database): Promise<number> => db.firings.filter(({ read }) => !read).count();
