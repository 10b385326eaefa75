import type { Database } from '../database';
import type { HistoryRecord, StoredEntry } from '../history/history-entry';
import { type Merge, withAnalysis } from '../history/history-store';

/**
 * An imported record joined with what is there already: the later reading with its analysis, the first and last
 * dates of both, a star that either has, and both notes. Doing it twice changes nothing.
 */
export const mergeImported =
  (db: Database): Merge =>
  async (own, imported) => {
    if (own === undefined) return imported;
    const isOwnLater = own.lastSeen > imported.lastSeen && own.id === imported.id;
    return {
      ...(isOwnLater ? await ownRecord(db, own, imported) : imported),
      story: own.story,
      firstSeen: Math.min(own.firstSeen, imported.firstSeen),
      lastSeen: Math.max(own.lastSeen, imported.lastSeen),
      starred: own.starred || imported.starred,
      note: joinedNotes(own.note, imported.note),
    };
  };

async function ownRecord(db: Database, own: StoredEntry, fallback: HistoryRecord): Promise<HistoryRecord> {
  return (await withAnalysis(db, own)) ?? fallback;
}

function joinedNotes(own: string, other: string): string {
  if (own.includes(other)) return own;
  return other.includes(own) ? other : `${own}\n\n${other}`;
}
