import type { Database } from '../database';
import { lastVersion } from '../digest/digest-store';
import { HistoryPacks } from '../history/history-packs';
import type { Saved } from '../history/history-store';
import { keyOf } from '../history/pack';

/**
 * The keys of all entries, held in memory during an import: asking the database for each of 100,000 keys, most of them
 * missing, would take longer than everything else.
 */
export class KnownKeys {
  private keys = new Set<string>();
  private version = -1;

  /** The current keys; reloaded if anyone else has written. Call within the transaction that writes. */
  async load(db: Database): Promise<ReadonlySet<string>> {
    const version = await lastVersion(db);
    if (version !== this.version) this.keys = new Set(await new HistoryPacks(db).keys());
    this.version = version;
    return this.keys;
  }

  /** Adds written keys after the transaction has committed; `version` is the history's version after it. */
  add(saved: readonly Saved[], version: number): void {
    for (const { entry } of saved) this.keys.add(keyOf(entry.id));
    this.version = version;
  }
}
