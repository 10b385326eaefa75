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

/** A newer version of the program has written this database; nothing in it is changed. */
export class NewerDatabase extends Error {
  override name = 'NewerDatabase';
}

const VERSION = 3;

/**
 * The reader's database. A change of shape is a new `version()` with its `upgrade`, and a test on data of the version
 * before it. Only the background writes; pages read.
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
    const refuseNewer = () => {
      // Dexie opens any version; it counts in tens, and in ones where it added what it found missing.
      if (this.backendDB().version >= 10 * (VERSION + 1))
        throw new NewerDatabase('written by a newer version');
    };
    this.on('ready', refuseNewer, true);
  }

  /** The tables that are read and written together when something new is read that may set off an alert. */
  get alerting() {
    return [...this.history, this.rules, this.portfolios, this.firings] as const;
  }

  /** The tables that are written together when something of the history is deleted: alerts quote it. */
  get deletion() {
    return [...this.history, this.firings] as const;
  }

  /** The tables that are written together when the history changes. */
  get history() {
    return [this.entryPacks, this.analysisPacks, this.segments] as const;
  }
}
