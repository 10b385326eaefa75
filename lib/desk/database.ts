import Dexie, { type EntityTable } from 'dexie';
import type { Analysis } from '@/lib/model';
import type { HistoryEntry } from './history';

/** The whole of an analysis apart from its entry: lists of thousands must not load it. */
export interface StoredAnalysis {
  id: string;
  analysis: Analysis;
}

/**
 * The reader's database. A change of shape is a new `version()` with its `upgrade`, and a test on data of the version
 * before it. Only the background writes; pages read.
 */
export class Database extends Dexie {
  declare entries: EntityTable<HistoryEntry, 'id'>;
  declare analyses: EntityTable<StoredAnalysis, 'id'>;

  constructor(name = 'tickertone') {
    super(name);
    this.version(1).stores({
      entries: 'id, lastSeen, firstSeen, host, label, score, *symbols, *events',
      analyses: 'id',
    });
  }
}
