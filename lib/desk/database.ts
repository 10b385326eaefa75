import Dexie, { type EntityTable } from 'dexie';
import type { AlertFiring, AlertRule } from './alerts/rule';
import type { Segment } from './digest/segment';
import type { Feed } from './feeds/feed';
import { gatherItems, type SeenItems } from './feeds/seen-items';
import type { AnalysisPack, EntryPack } from './history/pack';
import { packHistory } from './history/pack-history';
import type { Portfolio } from './portfolio/portfolio';
import type { Preferences } from './preferences';
import type { SavedSearch } from './research/saved-searches';
import type { Job } from './transfer/job';

/** The database was written by a newer version of the program; it is left unchanged. */
export class NewerDatabase extends Error {
  override name = 'NewerDatabase';
}

const VERSION = 3;

/**
 * The reader's database. To change its shape, add a new `version()` with an `upgrade`, and a test on data of the
 * previous version. Only the background writes; pages only read.
 */
export class Database extends Dexie {
  declare entryPacks: EntityTable<EntryPack, 'pack'>;
  declare analysisPacks: EntityTable<AnalysisPack, 'pack'>;
  declare segments: EntityTable<Segment, 'segment'>;
  declare portfolios: EntityTable<Portfolio, 'id'>;
  declare rules: EntityTable<AlertRule, 'id'>;
  declare firings: EntityTable<AlertFiring, 'id'>;
  declare feeds: EntityTable<Feed, 'id'>;
  declare seenItems: EntityTable<SeenItems, 'feed'>;
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
    this.version(2)
      .stores({
        entries: null,
        analyses: null,
        entryPacks: 'pack, *keys, newest',
        analysisPacks: 'pack',
        segments: 'segment, version, newest',
      })
      .upgrade(packHistory);
    this.version(VERSION).stores({ feedItems: null, seenItems: 'feed' }).upgrade(gatherItems);
    this.on('ready', () => this.refuseNewer(), true);
  }

  /** Dexie opens any version. It multiplies versions by ten, and adds one when it repaired a missing table or index. */
  private refuseNewer(): void {
    if (this.backendDB().version >= 10 * (VERSION + 1)) throw new NewerDatabase('written by a newer version');
  }

  /** Tables of the transaction that saves a reading and fires alerts. */
  get alerting() {
    return [...this.history, this.rules, this.portfolios, this.firings] as const;
  }

  /** Tables of the transaction that deletes history; alerts are included because they quote it. */
  get deletion() {
    return [...this.history, this.firings] as const;
  }

  /** Tables of the transaction that changes the history. */
  get history() {
    return [this.entryPacks, this.analysisPacks, this.segments] as const;
  }
}
