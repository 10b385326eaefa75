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
import { keyOf, packRow } from './pack';

/** An entry with its analysis, as it lies in the database. */
export type StoredRecord = StoredEntry & Pick<HistoryRecord, 'analysis'>;

/** What becomes of a reading whose page or selection is there already (`old`). */
export type Merge = (
  old: StoredEntry | undefined,
  seen: HistoryRecord,
) => HistoryRecord | Promise<HistoryRecord>;

/** How to save what comes in bulk. */
interface SaveOptions {
  merge?: Merge;
  /** All keys that are there (see `keyOf`); without them each record's is looked up. */
  keys?: ReadonlySet<string>;
  /** The analysis as JSON without line breaks, where it is at hand. */
  textOf?(analysis: Analysis): string;
  /** Kept by whoever writes many times. */
  stories?: StoryMemory;
}

/** What one write came to. */
export interface Saved {
  /** The entry that was there before, if any; that of a feed where the page takes its place. */
  old: StoredEntry | undefined;
  isNew: boolean;
  /** What it says was not known before: it is new, or says more than the headline or the other text before it. */
  isNews: boolean;
  record: HistoryRecord;
  entry: StoredEntry;
  /** Its row in the digest. */
  row: DigestRow;
}

/**
 * Writes records in one transaction: entries, analyses and digest agree at every moment. The same page or selection
 * seen again updates its entry. A page that was known from a feed alone takes the place of the feed's entry; a
 * headline whose article was read is left out.
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

/** One record for each key: the last, and an article rather than its headline. */
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

/** Records that were stored before bring their story with them; nothing needs to be read for those. */
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

/** The story that an entry goes on telling; `undefined` where that is to be found out. */
const knownStory = (old: StoredEntry | undefined, record: HistoryRecord): number | undefined =>
  old !== undefined && !tellsAnother(old, record) ? old.story : record.story;

/** Title and text are others: an address may have been read when the page still showed the article before. */
const tellsAnother = (old: HistoryEntry, { kind, title, contentHash }: HistoryRecord): boolean =>
  old.kind === kind && old.title !== title && old.contentHash !== contentHash;

const isNews = (old: HistoryEntry | undefined, record: HistoryRecord): boolean =>
  old === undefined || tellsAnother(old, record) || (old.kind === 'feed' && record.kind === 'page');

/** What gives a story its number. Another text under the same address must not get that of the first. */
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
  // At once: the columns are laid out here while the database writes the packs.
  await Promise.all([
    new HistoryPacks(db).write(saved.map(({ entry, record }) => packRow(entry, textOf(record.analysis)))),
    writeDigest(
      db,
      saved.map(({ row }) => row),
    ),
  ]);
}

/** @returns the record with its analysis, or `undefined` where there is none under that id. */
export async function readRecord(db: Database, id: string): Promise<StoredRecord | undefined> {
  const entry = await new HistoryPacks(db).get(id);
  return entry && withAnalysis(db, entry);
}

/** @returns the entry with its analysis, or `undefined` where that is missing or damaged. */
export async function withAnalysis(db: Database, entry: StoredEntry): Promise<StoredRecord | undefined> {
  const analysis = (await new HistoryPacks(db).analysesAt([entry.slot])).get(entry.slot);
  return analysis && { ...entry, analysis };
}

/** What the reader may change in an entry. */
type EntryMarks = Partial<Pick<HistoryEntry, 'starred' | 'note'>>;

/** Stars an entry or writes its note. @returns the entry, or `undefined` where there is none under that id */
export async function markEntry(
  db: Database,
  id: string,
  marks: EntryMarks,
): Promise<StoredEntry | undefined> {
  return db.transaction('rw', db.history, async () => {
    const record = await readRecord(db, id);
    if (record === undefined) return undefined;
    const { analysis, ...entry } = { ...record, ...marks };
    await new HistoryPacks(db).write([packRow(entry, JSON.stringify(analysis))]);
    await writeDigest(db, [digestRow(entry, analysis.summary.brief)]);
    return entry;
  });
}
