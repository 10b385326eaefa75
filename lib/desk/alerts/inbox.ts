import type { Database } from '../database';
import type { AlertFiring } from './rule';

/** Marks firings as read, or as unread again; all of them where no ids are given. */
export async function markRead(
  db: Database,
  ids: readonly string[] | undefined,
  read: boolean,
): Promise<void> {
  const firings = ids === undefined ? db.firings.toCollection() : db.firings.where('id').anyOf([...ids]);
  await firings.modify({ read });
}

/** The newest firings of the inbox, `limit` at most, and how many there are in all and unread. */
export async function readInbox(
  db: Database,
  limit: number,
): Promise<{ firings: AlertFiring[]; total: number; unread: number }> {
  const all = await db.firings.orderBy('time').reverse().filter(isInInbox).toArray();
  return { firings: all.slice(0, limit), total: all.length, unread: all.filter(({ read }) => !read).length };
}

const isInInbox = ({ cleared }: AlertFiring): boolean => cleared === undefined;

/** Takes out of the inbox what is read; `now`, in milliseconds since 1970, brings it back. @returns how many */
export const clearRead = (db: Database, now: number): Promise<number> =>
  db.firings.filter((firing) => firing.read && isInInbox(firing)).modify({ cleared: now });

/** Puts back into the inbox what was taken out of it at a time. */
export async function putBackCleared(db: Database, at: number): Promise<void> {
  await db.firings
    .filter(({ cleared }) => cleared === at)
    .modify((firing) => {
      delete firing.cleared;
    });
}

/** Firings not yet read; what was taken out of the inbox has been read. */
export const unreadCount = (db: Database): Promise<number> => db.firings.filter(({ read }) => !read).count();
