import type { Database } from '../database';
import { largeValues } from '../values-at';
import { watchQuery } from '../watch-query';
import { HistoryIndex } from './history-index';

/**
 * Keeps an index in step with the database: loads all segments once, then only changed ones.
 * @returns a function that stops watching
 */
export function watchIndex(db: Database, onChange: (index: HistoryIndex) => void): () => void {
  const index = new HistoryIndex();
  const changes = async () => ({
    changed: await largeValues(db.segments, db.segments.where('version').above(index.version)),
    present: await db.segments.toCollection().primaryKeys(),
  });
  return watchQuery(changes, ({ changed, present }) => {
    index.update(changed);
    index.keepOnly(present);
    onChange(index);
  });
}
