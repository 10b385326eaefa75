import Dexie, { type EntityTable } from 'dexie';
import type { AlertFiring, AlertRule } from './alerts/rule';
import type { Segment } from './digest/segment';
import type { Feed, FeedItem } from './feeds/feed';
import type { HistoryEntry } from './history';
import type { Portfolio } from './portfolio/portfolio';
import type { Preferences } from './preferences';
import type { SavedSearch } from './saved-searches';
import type { Job } from './transfer/job';

/** An entry as it lies in the database: with the keys that only the database needs. */
export interface StoredEntry extends HistoryEntry {
  /** Number in order of first writing: says which segment of the digest holds its row. */
  slot: number;
  /** The same number for all articles on one story. */
  story: number;
  /** `symbol` and minute, as `symbolMinute` writes them: one index that answers "this symbol, since then". */
  symbolMinutes: string[];
}

/**
 * The whole of an analysis apart from its entry: lists of thousands must not load it. JSON text and not an object:
 * it is stored and exported as it is, at a fifth of the cost of cloning it.
 */
export interface StoredAnalysis {
  id: string;
  json: string;
}

/**
 * The reader's database. A change of shape is a new `version()` with its `upgrade`, and a test on data of the version
 * before it. Only the background writes; pages read.
 */
export class Database extends Dexie {
  declare entries: EntityTable<StoredEntry, 'id'>;
  declare analyses: EntityTable<StoredAnalysis, 'id'>;
  declare segments: EntityTable<Segment, 'segment'>;
  declare portfolios: EntityTable<Portfolio, 'id'>;
  declare rules: EntityTable<AlertRule, 'id'>;
  declare firings: EntityTable<AlertFiring, 'id'>;
  declare feeds: EntityTable<Feed, 'id'>;
  declare feedItems: EntityTable<FeedItem, 'id'>;
  declare searches: EntityTable<SavedSearch, 'id'>;
  declare jobs: EntityTable<Job, 'name'>;
  declare preferences: EntityTable<Preferences, 'name'>;

  constructor(name = 'tickertone') {
    super(name);
    this.version(1).stores({
      entries: 'id, &slot, lastSeen, *symbolMinutes',
      analyses: 'id',
      segments: 'segment, version',
      portfolios: 'id',
      rules: 'id',
      firings: 'id, time, [rule+symbol+time]',
      feeds: 'id, nextPoll',
      feedItems: 'id, feed, seen',
      searches: 'id',
      jobs: 'name',
      preferences: 'name',
    });
  }
}
