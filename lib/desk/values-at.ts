import type { Collection, Table } from 'dexie';

/** As many values as are asked for in one go. */
const MAX_AT_ONCE = 16;

/**
 * The values under these keys in their order, without those that are missing. Whoever stops early has had few read for
 * nothing: the first is asked for alone, then twice as many each time.
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
 * All values of a collection, in its order. Chromium takes two to three times as long to answer one question for many
 * values of tens of kilobytes (`getAll`, which `toArray` asks) as the same number of questions for one, asked at once.
 */
export const largeValues = <T, I>(
  table: Table<T, number, I>,
  collection: Collection<T, number, I>,
): Promise<T[]> =>
  table.db.transaction('r', table, async () => {
    const values = await table.bulkGet(await collection.primaryKeys());
    return values.filter((value) => value !== undefined) as T[];
  });
