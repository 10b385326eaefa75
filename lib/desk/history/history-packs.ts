import type { Analysis } from '@/lib/model';
import type { Database } from '../database';
import type { StoredEntry } from './history-entry';
import {
  type AnalysisPack,
  analysisOf,
  decodePack,
  type EntryPack,
  encodePack,
  entriesOf,
  keyOf,
  listOf,
  PACK_ROWS,
  type PackRow,
  packOf,
} from './pack';

/**
 * Entries and analyses in the database, by slot and by key. Call writing methods within a transaction over both
 * tables.
 */
export class HistoryPacks {
  constructor(private readonly db: Pick<Database, 'entryPacks' | 'analysisPacks'>) {}

  /** Number of entries. */
  count(): Promise<number> {
    return this.db.entryPacks.orderBy('keys').count();
  }

  /** Keys of all entries. */
  async keys(): Promise<string[]> {
    return (await this.db.entryPacks.orderBy('keys').keys()) as string[];
  }

  /** Keys of the entries with these slots, including unreadable entries. */
  async keysAt(slots: readonly number[]): Promise<string[]> {
    const wanted = new Set(slots);
    const packs = await this.db.entryPacks.bulkGet([...new Set(slots.map(packOf))]);
    return packs.flatMap((pack) =>
      listOf(pack?.keys ?? []).filter((_, at) => wanted.has(listOf(pack!.slots)[at]!)),
    );
  }

  /** The next free slot. If the last pack is damaged, skips all slots that it may have held. */
  async nextSlot(): Promise<number> {
    const last = await this.db.entryPacks.orderBy('pack').last();
    if (last === undefined) return 0;
    return 1 + (listOf(last.slots).at(-1) ?? PACK_ROWS * (last.pack + 1) - 1);
  }

  /** The entries with these slots, unordered. */
  async at(slots: Iterable<number>): Promise<StoredEntry[]> {
    const wanted = new Set(slots);
    const packs = await this.db.entryPacks.bulkGet([...new Set(Array.from(wanted, packOf))]);
    return packs.flatMap((pack) => (pack === undefined ? [] : entriesOf(pack, wanted)));
  }

  /** The entries with these keys, by key. */
  async withKeys(keys: readonly string[]): Promise<Map<string, StoredEntry>> {
    if (keys.length === 0) return new Map();
    const packs = await this.db.entryPacks.bulkGet([...new Set(await this.packsWith(keys))]);
    const wanted = new Set(keys);
    const found = packs.flatMap((pack) => (pack ? entriesOf(pack, slotsWith(pack, wanted)) : []));
    return new Map(found.map((entry) => [keyOf(entry.id), entry]));
  }

  /** The entry with this id. */
  async get(id: string): Promise<StoredEntry | undefined> {
    const found = (await this.withKeys([keyOf(id)])).get(keyOf(id));
    return found?.id === id ? found : undefined;
  }

  /** The analyses at these slots, by slot; skips unreadable ones. */
  async analysesAt(slots: readonly number[]): Promise<Map<number, Analysis>> {
    const wanted = new Set(slots);
    const rows = await this.rowsOf([...new Set(slots.map(packOf))]);
    return new Map(
      rows
        .flat()
        .filter(({ slot }) => wanted.has(slot))
        .flatMap(({ slot, analysis }) => {
          const read = analysisOf(analysis);
          return read ? [[slot, read] as const] : [];
        }),
    );
  }

  /** The most recently seen entries, newest first. Reads pack by pack until no other pack can hold a newer one. */
  async newest(limit: number): Promise<StoredEntry[]> {
    let found: StoredEntry[] = [];
    await this.db.entryPacks
      .orderBy('newest')
      .reverse()
      .until(({ newest }) => (found[limit - 1]?.lastSeen ?? -Infinity) >= newest)
      .each((pack) => {
        found = [...found, ...entriesOf(pack)].sort((a, b) => b.lastSeen - a.lastSeen).slice(0, limit);
      });
    return found;
  }

  /** Up to `count` packs with numbers above `after`, in order of writing. */
  async above(after: number, count: number): Promise<[EntryPack, AnalysisPack | undefined][]> {
    const { entryPacks, analysisPacks } = this.db;
    return entryPacks.db.transaction('r', entryPacks, analysisPacks, async () => {
      const numbers = await entryPacks.where('pack').above(after).limit(count).primaryKeys();
      const [entries, analyses] = await Promise.all([
        entryPacks.bulkGet(numbers) as Promise<EntryPack[]>,
        analysisPacks.bulkGet(numbers),
      ]);
      return entries.map((pack, at) => [pack, analyses[at]]);
    });
  }

  /**
   * Numbers of the packs that contain any of these keys. Uses IndexedDB directly, all requests at once: Dexie creates
   * a query and promises for each key, and a cursor waits for the database at every key.
   */
  private packsWith(keys: readonly string[]): Promise<number[]> {
    const { entryPacks } = this.db;
    return entryPacks.db.transaction('r', entryPacks, async ({ idbtrans }) => {
      const index = idbtrans.objectStore(entryPacks.name).index('keys');
      const found = await resultsOf(keys.map((key) => index.getKey(key)));
      return found.filter((pack) => typeof pack === 'number');
    });
  }

  /** Inserts rows, replacing those with the same slot, and deletes the `removed` slots. */
  async write(rows: readonly PackRow[], removed: readonly number[] = []): Promise<void> {
    const numbers = [...new Set([...rows.map(({ slot }) => slot), ...removed].map(packOf))];
    const stored = await this.rowsOf(numbers);
    const packs = numbers.map((number, at) => {
      const bySlot = new Map(stored[at]!.map((row) => [row.slot, row]));
      for (const slot of removed) bySlot.delete(slot);
      for (const row of rows) if (packOf(row.slot) === number) bySlot.set(row.slot, row);
      return [number, [...bySlot.values()]] as const;
    });
    await this.put(packs);
  }

  /** The rows of each of these packs; empty for a missing pack. */
  private async rowsOf(numbers: readonly number[]): Promise<PackRow[][]> {
    const [entries, analyses] = await Promise.all([
      this.db.entryPacks.bulkGet([...numbers]),
      this.db.analysisPacks.bulkGet([...numbers]),
    ]);
    return entries.map((pack, at) => (pack ? decodePack(pack, analyses[at]) : []));
  }

  private async put(packs: readonly (readonly [number, readonly PackRow[]])[]): Promise<void> {
    const full = packs
      .filter(([, rows]) => rows.length > 0)
      .map(([number, rows]) => encodePack(number, rows));
    const empty = packs.filter(([, rows]) => rows.length === 0).map(([number]) => number);
    await Promise.all([
      this.db.entryPacks.bulkPut(full.map(([entries]) => entries)),
      this.db.analysisPacks.bulkPut(full.map(([, analyses]) => analyses)),
      this.db.entryPacks.bulkDelete(empty),
      this.db.analysisPacks.bulkDelete(empty),
    ]);
  }
}

const slotsWith = ({ keys, slots }: EntryPack, wanted: ReadonlySet<string>): Set<number> =>
  new Set(listOf(slots).filter((_, at) => wanted.has(keys[at]!)));

/** The results of requests in one transaction. They complete in order, and one failure aborts all that follow. */
const resultsOf = <T>(requests: readonly IDBRequest<T>[]): Promise<T[]> =>
  new Promise((resolve, reject) => {
    const last = requests.at(-1)!;
    last.onsuccess = () => resolve(requests.map(({ result }) => result));
    last.onerror = () => reject(last.error);
  });
