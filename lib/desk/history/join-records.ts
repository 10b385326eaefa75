import type { Database } from '../database';
import type { HistoryRecord, StoredEntry } from './history-entry';
import { type Merge, withAnalysis } from './history-store';
import { joinedNotes } from './joined-notes';

/**
 * Merges a record that comes back, from a file or by undo, with the existing one: keeps the later reading with its
 * analysis, the first and last dates of both, a star if either has one, and both notes. Idempotent.
 */
export const joinRecords =
  (db: Database): Merge =>
  async (own, back) => {
    if (own === undefined) return back;
    const isOwnLater = own.lastSeen > back.lastSeen && own.id === back.id;
    return {
      ...(isOwnLater ? await ownRecord(db, own, back) : back),
      story: own.story,
      firstSeen: Math.min(own.firstSeen, back.firstSeen),
      lastSeen: Math.max(own.lastSeen, back.lastSeen),
      starred: own.starred || back.starred,
      note: joinedNotes(own.note, back.note),
    };
  };

async function ownRecord(db: Database, own: StoredEntry, fallback: HistoryRecord): Promise<HistoryRecord> {
  return (await withAnalysis(db, own)) ?? fallback;
}
