import type { Database } from '../database';
import type { AlertRule } from './rule';

/** Writes a rule, new or changed. */
export const saveRule = (db: Database, rule: AlertRule) => db.rules.put(rule);

/** Removes a rule; what it fired stays in the inbox. */
export const deleteRule = (db: Database, id: string): Promise<void> => db.rules.delete(id);

/** Marks firings as read, or as unread again; all of them where no ids are given. */
export async function markRead(
  db: Database,
  ids: readonly string[] | undefined,
  read: boolean,
): Promise<void> {
  const firings = ids === undefined ? db.firings.toCollection() : db.firings.where('id').anyOf([...ids]);
  await firings.modify({ read });
}

/** Firings not yet read: for the badge and the navigation. */
export const unreadCount = (db: Database): Promise<number> => db.firings.filter(({ read }) => !read).count();
