import type { Database } from '../database';
import { lastVersion } from '../digest/digest-store';
import { HistoryPacks } from '../history/history-packs';
import type { Saved } from '../history/history-store';
import { keyOf } from '../history/pack';

/**
 * The keys of all entries, held while an import runs: to ask the database for each of a hundred thousand, most of which
 * are not there, would take longer than all the rest.
 */
export class KnownKeys {
  private keys = new Set<string>();
  private version = -1;

  /** The keys as they are now: read again where anything else was written. Call within the transaction that writes. */
  async load(db: Database): Promise<ReadonlySet<string>> {
    const version = await lastVersion(db);
    if (version !== this.version) this.keys = new Set(await new HistoryPacks(db).keys());
    this.version = version;
    return this.keys;
  }

  /** Takes in what was written, once that is certain; `version` is that of the history after it. */
  add(saved: readonly Saved[], version: number): void {
    for (const { entry } of saved) this.keys.add(keyOf(entry.id));
    this.version = version;
  }
}
