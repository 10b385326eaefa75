import type { Collection, Table } from 'dexie';

/** Most values requested at once. */
const MAX_AT_ONCE = 16;

/**
 * The values under these keys, in order, without missing ones. Requests one value first, then twice as many each time,
 * so that a caller who stops early has read few in vain.
 */
export async function* valuesAt<T, I>(
  table: Table<T, number, I>,
  keys: readonly number[],
): AsyncGenerator<T> {
  let size = 1;
  for (let at = 0; at < keys.length; at += size, size = Math.min(2 * size, MAX_AT_ONCE))
    for (const value of await table.bulkGet(keys.slice(at, at + size))) if (value !== undefined) yield value;
}

/**
 * All values of a collection, in order. For values of tens of kilobytes, Chromium answers one request for many
 * (`getAll`, used by `toArray`) two to three times slower than as many parallel requests for one each.
 */
export const largeValues = <T, I>(
  table: Table<T, number, I>,
  collection: Collection<T, number, I>,
): Promise<T[]> =>
  table.db.transaction('r', table, async () => {
    const values = await table.bulkGet(await collection.primaryKeys());
    return values.filter((value) => value !== undefined);
  });
