import type { Database } from '../database';
import { lastVersion, recentSegments } from '../digest/digest-store';
import { decodeSegment } from '../digest/segment';
import { STORY_WINDOW, StoryWindow } from './story';

/** Segments searched for a story's other articles: at most the last 4,096 entries. */
const SEGMENTS = 8;

/** The recent stories, kept over many successive writes. */
export class StoryMemory {
  private window = new StoryWindow();
  private version = -1;
  private since = Infinity;

  /**
   * The window for articles no older than `oldest`; reloaded if someone else has written meanwhile. Call within the
   * transaction that writes.
   */
  async at(db: Database, oldest: number): Promise<StoryWindow> {
    const version = await lastVersion(db);
    if (version === this.version && oldest >= this.since) return this.window;
    this.since = Math.min(this.since, oldest);
    const rows = (await recentSegments(db, this.since - STORY_WINDOW, SEGMENTS)).flatMap(decodeSegment);
    this.window = new StoryWindow(rows.filter(({ time }) => time >= this.since - STORY_WINDOW));
    return this.window;
  }

  /**
   * Marks the window as up to date with this transaction. If that aborts, the version will not match, and the window
   * is reloaded.
   */
  async written(db: Database): Promise<void> {
    this.version = await lastVersion(db);
  }
}
