import type { Analysis } from '@/lib/model';
import type { Database, StoredEntry } from './database';
import { digestRow, timeOf } from './digest/digest-row';
import { recentSegments, writeDigest } from './digest/digest-store';
import { decodeSegment } from './digest/segment';
import { validEntry } from './entry-version';
import { type HistoryRecord, mergeRecord } from './history';
import { STORY_WINDOW, StoryWindow, storyNumber } from './story';
import { symbolMinute } from './symbol-minute';

/** Segments that are read to find a story's other articles: the last four thousand entries at most. */
const STORY_SEGMENTS = 8;

/** What becomes of a reading whose page or selection is there already (`old`). */
export type Merge = (
  old: StoredEntry | undefined,
  seen: HistoryRecord,
) => HistoryRecord | Promise<HistoryRecord>;

/** What one write came to. */
export interface Saved {
  /** The entry that was there before, if any; that of a feed where the page takes its place. */
  old: StoredEntry | undefined;
  isNew: boolean;
  record: HistoryRecord;
  entry: StoredEntry;
}

/** Writes one reading; the same page or selection seen again updates its entry. @returns what is stored now */
export async function saveRecord(db: Database, seen: HistoryRecord): Promise<HistoryRecord> {
  const [saved] = await saveRecords(db, [seen]);
  return saved?.record ?? seen;
}

/**
 * Writes many readings in one transaction: entries, analyses and digest agree at every moment. A page that was known
 * from a feed alone takes the place of the feed's entry; a headline whose article was read is left out.
 */
export async function saveRecords(
  db: Database,
  seen: readonly HistoryRecord[],
  merge: Merge = mergeRecord,
): Promise<Saved[]> {
  return db.transaction('rw', db.entries, db.analyses, db.segments, async () => {
    const unique = [...new Map(seen.map((record) => [record.id, record])).values()];
    const known = await knownEntries(db, unique);
    const wanted = unique.filter(({ id, kind }) => kind !== 'feed' || (known.get(id)?.id ?? id) === id);
    const records = await Promise.all(wanted.map((record) => merge(known.get(record.id), record)));
    const saved = await numbered(db, records, known);
    await putAll(db, saved);
    return saved;
  });
}

/** What is there already under each record's key, or under that of the same page as article or as headline. */
async function knownEntries(
  db: Database,
  records: readonly HistoryRecord[],
): Promise<Map<string, StoredEntry>> {
  const keys = records.flatMap(({ id }) => keysOf(id));
  const found = new Map((await db.entries.bulkGet(keys)).map((entry, at) => [keys[at]!, entry]));
  return new Map(
    records.flatMap(({ id }) => {
      const entry = keysOf(id).flatMap((key) => found.get(key) ?? [])[0];
      return entry ? [[id, entry] as const] : [];
    }),
  );
}

/** The keys under which a record may be there already; an article comes before its headline. */
function keysOf(id: string): string[] {
  const twin = id.replace(/^(page|feed):/u, '');
  return twin === id ? [id] : [`page:${twin}`, `feed:${twin}`];
}

async function numbered(
  db: Database,
  records: readonly HistoryRecord[],
  known: ReadonlyMap<string, StoredEntry>,
): Promise<Saved[]> {
  const stories = await storyWindow(db, records, known);
  let next = 1 + ((await db.entries.orderBy('slot').last())?.slot ?? -1);
  return records.map((record) => {
    const old = known.get(record.id);
    const entry = storedEntry(record, old?.slot ?? next++);
    entry.story = old?.story ?? record.story ?? storyOf(entry, record, stories);
    return { record, entry, old, isNew: old === undefined };
  });
}

/** Records that were stored before bring their story with them; nothing needs to be read for those. */
async function storyWindow(
  db: Database,
  records: readonly HistoryRecord[],
  known: ReadonlyMap<string, StoredEntry>,
): Promise<StoryWindow> {
  const open = records.filter((record) => !known.has(record.id) && record.story === undefined);
  if (open.length === 0) return new StoryWindow();
  const oldest = open.reduce((time, entry) => Math.min(time, timeOf(entry), entry.lastSeen), Infinity);
  const segments = await recentSegments(db, oldest - STORY_WINDOW, STORY_SEGMENTS);
  const rows = segments.flatMap(decodeSegment);
  return new StoryWindow(rows.filter(({ time }) => time >= oldest - STORY_WINDOW));
}

function storyOf(entry: StoredEntry, record: HistoryRecord, stories: StoryWindow): number {
  const row = digestRow(entry, record.analysis.summary.brief);
  row.story = stories.find(row) ?? storyNumber(entry.id);
  stories.add(row);
  return row.story;
}

function storedEntry({ analysis: _, ...entry }: HistoryRecord, slot: number): StoredEntry {
  const time = timeOf(entry);
  const symbolMinutes = entry.symbols.map((symbol) => symbolMinute(symbol, time));
  return { ...entry, slot, story: 0, symbolMinutes };
}

async function putAll(db: Database, saved: readonly Saved[]): Promise<void> {
  const replaced = saved.flatMap(({ entry, old }) => (old && old.id !== entry.id ? [old.id] : []));
  await db.entries.bulkDelete(replaced);
  await db.analyses.bulkDelete(replaced);
  await db.entries.bulkPut(saved.map(({ entry }) => entry));
  await db.analyses.bulkPut(
    saved.map(({ entry, record }) => ({ id: entry.id, json: JSON.stringify(record.analysis) })),
  );
  await writeDigest(
    db,
    saved.map(({ entry, record }) => digestRow(entry, record.analysis.summary.brief)),
  );
}

/** Puts a deleted record back as it was. */
export async function restoreRecord(db: Database, record: HistoryRecord): Promise<void> {
  await saveRecords(db, [record], (_, restored) => restored);
}

/** @returns the record with its analysis, or `undefined` where there is none under that id. */
export async function readRecord(db: Database, id: string): Promise<HistoryRecord | undefined> {
  const [stored, text] = await Promise.all([db.entries.get(id), db.analyses.get(id)]);
  const entry = validEntry(stored);
  return entry && text && { ...entry, analysis: JSON.parse(text.json) as Analysis };
}

/** Removes one record. @returns it, so that it can be restored */
export async function deleteRecord(db: Database, id: string): Promise<HistoryRecord | undefined> {
  return db.transaction('rw', db.entries, db.analyses, db.segments, async () => {
    const record = await readRecord(db, id);
    await deleteEntries(db, [id]);
    return record;
  });
}

/** Removes entries with their analyses and digest rows. Call within a transaction over the three tables. */
export async function deleteEntries(db: Database, ids: readonly string[]): Promise<void> {
  const entries = await db.entries.bulkGet([...ids]);
  const slots = entries.flatMap((entry) => (entry ? [entry.slot] : []));
  await db.entries.bulkDelete([...ids]);
  await db.analyses.bulkDelete([...ids]);
  await writeDigest(db, [], slots);
}

/** Removes the whole history; portfolios, rules and feeds stay. */
export async function clearHistory(db: Database): Promise<void> {
  await db.transaction('rw', db.entries, db.analyses, db.segments, () =>
    Promise.all([db.entries.clear(), db.analyses.clear(), db.segments.clear()]),
  );
}

/** What the reader may change in an entry. */
export interface EntryMarks {
  starred?: boolean;
  note?: string;
}

/** Stars an entry or writes its note. @returns the entry, or `undefined` where there is none under that id */
export async function markEntry(
  db: Database,
  id: string,
  marks: EntryMarks,
): Promise<StoredEntry | undefined> {
  return db.transaction('rw', db.entries, db.analyses, db.segments, async () => {
    const [entry, text] = await Promise.all([db.entries.get(id), db.analyses.get(id)]);
    if (entry === undefined || text === undefined) return undefined;
    const marked = { ...entry, ...marks };
    await db.entries.put(marked);
    await writeDigest(db, [digestRow(marked, (JSON.parse(text.json) as Analysis).summary.brief)]);
    return marked;
  });
}

export { recentHistory } from './recent-history';
