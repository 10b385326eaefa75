import type { Analysis } from '@/lib/model';
import type { Database, StoredEntry } from '../database';
import { canonicalUrl, type HistoryRecord } from '../history';

/**
 * Imported records joined with what is there already under the same key: the later reading with its analysis, the
 * first and last dates of both, a star that either has, and both notes. Doing it twice changes nothing. A headline is
 * left out where the article itself was read.
 */
export async function mergedRecords(
  db: Database,
  imported: readonly HistoryRecord[],
): Promise<HistoryRecord[]> {
  const keys = imported.map(({ id }) => id);
  const [entries, pages] = await Promise.all([
    db.entries.bulkGet(keys),
    db.entries.bulkGet(imported.map(({ url }) => `page:${canonicalUrl(url)}`)),
  ]);
  const open = imported.map((record, at) => ({ record, own: entries[at], page: pages[at] }));
  const wanted = open.filter(({ record, page }) => record.kind !== 'feed' || page === undefined);
  return Promise.all(wanted.map(({ record, own }) => (own ? joined(db, own, record) : record)));
}

async function joined(db: Database, own: StoredEntry, imported: HistoryRecord): Promise<HistoryRecord> {
  const later = own.lastSeen > imported.lastSeen ? await ownRecord(db, own, imported) : imported;
  return {
    ...later,
    story: own.story,
    firstSeen: Math.min(own.firstSeen, imported.firstSeen),
    lastSeen: Math.max(own.lastSeen, imported.lastSeen),
    starred: own.starred || imported.starred,
    note: joinedNotes(own.note, imported.note),
  };
}

async function ownRecord(db: Database, own: StoredEntry, fallback: HistoryRecord): Promise<HistoryRecord> {
  const stored = await db.analyses.get(own.id);
  return stored ? { ...own, analysis: JSON.parse(stored.json) as Analysis } : fallback;
}

function joinedNotes(own: string, other: string): string {
  if (own.includes(other)) return own;
  return other.includes(own) ? other : `${own}\n\n${other}`;
}
