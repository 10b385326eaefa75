import type { Database } from '../database';
import { lastVersion, recentSegments } from '../digest/digest-store';
import { decodeSegment } from '../digest/segment';
import { STORY_WINDOW, StoryWindow } from './story';

/** Segments that are read to find a story's other articles: the last four thousand entries at most. */
const SEGMENTS = 8;

/** The stories of the last days, read once for many writes that follow each other. */
export class StoryMemory {
  private window = new StoryWindow();
  private version = -1;
  private since = Infinity;

  /**
   * The window for articles that are no older than `oldest`; read again where anybody else has written meanwhile. Call
   * within the transaction that writes.
   */
  async at(db: Database, oldest: number): Promise<StoryWindow> {
    const version = await lastVersion(db);
    if (version === this.version && oldest >= this.since) return this.window;
    this.since = Math.min(this.since, oldest);
    const rows = (await recentSegments(db, this.since - STORY_WINDOW, SEGMENTS)).flatMap(decodeSegment);
    this.window = new StoryWindow(rows.filter(({ time }) => time >= this.since - STORY_WINDOW));
    return this.window;
  }

  /** The window holds what this transaction wrote. Where that comes to nothing, the version will not be found again. */
  async written(db: Database): Promise<void> {
    this.version = await lastVersion(db);
  }
}
