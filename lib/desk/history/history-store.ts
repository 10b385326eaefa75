import type { Analysis } from '@/lib/model';
import { newsTime } from '@/lib/model/news-time';
import type { Database } from '../database';
import { digestRow } from '../digest/digest-row';
import { writeDigest } from '../digest/digest-store';
import type { DigestRow } from '../digest/segment';
import { StoryWindow, storyNumber } from '../stories/story';
import { StoryMemory } from '../stories/story-memory';
import { type HistoryEntry, type HistoryRecord, mergeRecord, type StoredEntry } from './history-entry';
import { HistoryPacks } from './history-packs';
import { joinedNotes } from './joined-notes';
import { keyOf, packRow } from './pack';

/** An entry with its analysis, as stored in the database. */
export type StoredRecord = StoredEntry & Pick<HistoryRecord, 'analysis'>;

/** How to merge a reading with the entry (`old`) that exists under its key. */
export type Merge = (
  old: StoredEntry | undefined,
  seen: HistoryRecord,
) => HistoryRecord | Promise<HistoryRecord>;

/** Options for saving in bulk. */
interface SaveOptions {
  merge?: Merge;
  /** All existing keys (see `keyOf`); without them, each record's key is looked up. */
  keys?: ReadonlySet<string>;
  /** The analysis as JSON without line breaks, if already serialized. */
  textOf?(analysis: Analysis): string;
  /** Kept by callers that write many times. */
  stories?: StoryMemory;
}

/** The result of saving one record. */
export interface Saved {
  /** The entry that existed before, if any; may be a feed's headline that the page now replaces. */
  old: StoredEntry | undefined;
  isNew: boolean;
  /** Whether it adds information: it is new, or says more than the headline or other text before it. */
  isNews: boolean;
  record: HistoryRecord;
  entry: StoredEntry;
  /** Its row in the digest. */
  row: DigestRow;
}

/**
 * Saves records in one transaction, so that entries, analyses and digest always agree. Reading the same page or
 * selection again updates its entry. A page known only from a feed replaces the feed's entry; a headline whose article
 * was read is skipped.
 */
export async function saveRecords(
  db: Database,
  seen: readonly HistoryRecord[],
  { merge = mergeRecord, keys, textOf = JSON.stringify, stories = new StoryMemory() }: SaveOptions = {},
): Promise<Saved[]> {
  return db.transaction('rw', db.history, async () => {
    const unique = withoutHeadlines(seen);
    const sought = unique.map(({ id }) => keyOf(id)).filter((key) => keys?.has(key) ?? true);
    const known = await new HistoryPacks(db).withKeys(sought);
    const wanted = unique.filter(
      ({ id, kind }) => kind !== 'feed' || (known.get(keyOf(id))?.id ?? id) === id,
    );
    const records = await Promise.all(wanted.map((record) => merge(known.get(keyOf(record.id)), record)));
    const saved = await numbered(db, records, known, stories);
    await putAll(db, saved, textOf);
    await stories.written(db);
    return saved;
  });
}

/** One record per key: the last, but an article rather than its headline. */
function withoutHeadlines(records: readonly HistoryRecord[]): HistoryRecord[] {
  const byKey = new Map<string, HistoryRecord>();
  for (const record of records) {
    const key = keyOf(record.id);
    if (record.kind !== 'feed' || byKey.get(key)?.kind !== 'page') byKey.set(key, record);
  }
  return [...byKey.values()];
}

async function numbered(
  db: Database,
  records: readonly HistoryRecord[],
  known: ReadonlyMap<string, StoredEntry>,
  memory: StoryMemory,
): Promise<Saved[]> {
  const stories = await storyWindow(db, records, known, memory);
  let next = await new HistoryPacks(db).nextSlot();
  return records.map((record) => {
    const old = known.get(keyOf(record.id));
    const entry = storedEntry(record, old?.slot ?? next++);
    const row = digestRow(entry, record.analysis.summary.brief);
    entry.story = row.story = knownStory(old, record) ?? storyOf(firstTold(old, record), row, stories);
    return { record, entry, row, old, isNew: old === undefined, isNews: isNews(old, record) };
  });
}

/** The recent stories. Records that already have a story number need none of them loaded. */
async function storyWindow(
  db: Database,
  records: readonly HistoryRecord[],
  known: ReadonlyMap<string, StoredEntry>,
  memory: StoryMemory,
): Promise<StoryWindow> {
  const open = records.filter((record) => knownStory(known.get(keyOf(record.id)), record) === undefined);
  if (open.length === 0) return new StoryWindow();
  const oldest = open.reduce((time, entry) => Math.min(time, newsTime(entry), entry.lastSeen), Infinity);
  return memory.at(db, oldest);
}

/** The story that an entry continues; `undefined` if that must be found out. */
const knownStory = (old: StoredEntry | undefined, record: HistoryRecord): number | undefined =>
  old !== undefined && !tellsAnother(old, record) ? old.story : record.story;

/** Whether both title and text changed: a single-page app may have shown the previous article under this address. */
const tellsAnother = (old: HistoryEntry, { kind, title, contentHash }: HistoryRecord): boolean =>
  old.kind === kind && old.title !== title && old.contentHash !== contentHash;

const isNews = (old: HistoryEntry | undefined, record: HistoryRecord): boolean =>
  old === undefined || tellsAnother(old, record) || (old.kind === 'feed' && record.kind === 'page');

/** The text that a story number is derived from. A different text under the same address must get another number. */
const firstTold = (old: HistoryEntry | undefined, { id, contentHash }: HistoryRecord): string =>
  old === undefined ? id : `${id} ${contentHash}`;

function storyOf(first: string, row: DigestRow, stories: StoryWindow): number {
  const story = stories.find(row) ?? storyNumber(first);
  stories.add({ ...row, story });
  return story;
}

function storedEntry({ analysis: _, ...entry }: HistoryRecord, slot: number): StoredEntry {
  return { ...entry, slot, story: 0 };
}

async function putAll(
  db: Database,
  saved: readonly Saved[],
  textOf: (analysis: Analysis) => string,
): Promise<void> {
  // In parallel: the digest columns are encoded while the database writes the packs.
  await Promise.all([
    new HistoryPacks(db).write(saved.map(({ entry, record }) => packRow(entry, textOf(record.analysis)))),
    writeDigest(
      db,
      saved.map(({ row }) => row),
    ),
  ]);
}

/** @returns the record with its analysis, or `undefined` if there is none under this id */
export async function readRecord(db: Database, id: string): Promise<StoredRecord | undefined> {
  const entry = await new HistoryPacks(db).get(id);
  return entry && withAnalysis(db, entry);
}

/** @returns the entry with its analysis, or `undefined` if that is missing or damaged */
export async function withAnalysis(db: Database, entry: StoredEntry): Promise<StoredRecord | undefined> {
  const analysis = (await new HistoryPacks(db).analysesAt([entry.slot])).get(entry.slot);
  return analysis && { ...entry, analysis };
}

/** What the reader can change in an entry. */
type EntryMarks = Partial<Pick<HistoryEntry, 'starred' | 'note'>>;

/**
 * Stars an entry or sets its note.
 * @param before the note that the new one was written from: if another was stored meanwhile, both are kept
 * @returns the entry, or `undefined` if there is none under this id
 */
export async function markEntry(
  db: Database,
  id: string,
  { before, ...marks }: EntryMarks & { before?: string },
): Promise<StoredEntry | undefined> {
  return db.transaction('rw', db.history, async () => {
    const record = await readRecord(db, id);
    if (record === undefined) return undefined;
    const { analysis, ...entry } = { ...record, ...marks };
    if (before !== undefined && before !== record.note) entry.note = joinedNotes(record.note, entry.note);
    await new HistoryPacks(db).write([packRow(entry, JSON.stringify(analysis))]);
    await writeDigest(db, [digestRow(entry, analysis.summary.brief)]);
    return entry;
  });
}
