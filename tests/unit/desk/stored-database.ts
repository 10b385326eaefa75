import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Dexie from 'dexie';
import type { Database } from '@/lib/desk/database';
import { freshDatabase } from './in-memory';

/** A database as an earlier version of the program left it. */
export interface StoredDatabase {
  version: number;
  /** Index definitions in Dexie's syntax: primary key, then indexes. */
  stores: Record<string, string>;
  tables: Record<string, Record<string, unknown>[]>;
}

const ARRAYS = { Uint8Array, Uint16Array, Uint32Array, Float32Array, Float64Array };

function revived(_: string, value: unknown): unknown {
  const [[name, numbers] = []] = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const array = Object.entries(ARRAYS).find(([known]) => known === name)?.[1];
  return array ? array.from(numbers as number[]) : value;
}

export const storedDatabase = (version: number): StoredDatabase =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, `../../fixtures/database/version-${version}.json`), 'utf8'),
    revived,
  );

/** Opens a database of that shape without any code of ours. */
export async function openAsStored(name: string, { version, stores }: StoredDatabase): Promise<Dexie> {
  const db = new Dexie(name);
  db.version(version).stores(stores);
  return db.open();
}

/** Writes the database as it was stored. */
export async function restoreDatabase(name: string, stored: StoredDatabase): Promise<void> {
  const db = await openAsStored(name, stored);
  for (const [table, rows] of Object.entries(stored.tables)) await db.table(table).bulkAdd(rows);
  db.close();
}

/** Opens the stored database with the current program; deleted after the test. */
export async function upgradedDatabase(stored: StoredDatabase): Promise<Database> {
  const db = freshDatabase();
  await restoreDatabase(db.name, stored);
  await db.open();
  return db;
}
