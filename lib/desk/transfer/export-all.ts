import { newsTime } from '@/lib/model/news-time';
import { csvRows } from '@/lib/util/csv';
import type { Database } from '../database';
import type { Feed } from '../feeds/feed';
import { lastSeenOf } from '../feeds/seen-items';
import type { StoredEntry } from '../history/history-entry';
import { HistoryPacks } from '../history/history-packs';
import { analysisOf, decodePack, entryOf, type PackRow } from '../history/pack';
import { recordLine } from './record-line';
import { ROW_TABLES } from './row-tables';
import { type ExportedSettings, settingsLine } from './settings-line';

/** Version of the export format, for the import to recognize. */
export const EXPORT_FORMAT = 1;
/** Packs read at once: a thousand entries. */
const BATCH = 32;
/** Records written at once, about 60 kB: V8 allocates longer strings separately. */
const LINES = 12;

/** Progress of an export, in records; `done` includes damaged ones. */
export interface ExportProgress {
  done: number;
  total: number;
  /** Unreadable records, which are skipped. */
  damaged: number;
}

/** Options of an export. */
interface ExportOptions {
  /** Called after each batch of records. */
  progress?(progress: ExportProgress): void;
  /** Cancels the export: the lines then throw the signal's reason. */
  signal?: AbortSignal;
}

/**
 * Exports everything as JSON Lines; the first line names the format. Uses constant memory. Stored entries and analyses
 * are written as they are, and parsed only to check that they are valid.
 */
export async function* exportLines(
  db: Database,
  { settings, ...options }: ExportOptions & { settings?: ExportedSettings } = {},
): AsyncGenerator<string> {
  yield `${JSON.stringify({ tickertone: EXPORT_FORMAT, exported: new Date().toISOString() })}\n`;
  if (settings !== undefined) yield settingsLine(settings);
  for (const [name, table] of Object.entries(ROW_TABLES))
    for (const row of await db.table(table).toArray())
      yield `${JSON.stringify({ [name]: row, ...(table === 'feeds' && (await seenOf(db, row))) })}\n`;
  for await (const rows of rowBatches(db, options))
    for (let at = 0; at < rows.length; at += LINES)
      yield rows
        .slice(at, at + LINES)
        .map(({ row }) => recordLine(row.entry, row.analysis))
        .join('');
}

/** Exports the seen items of a feed, or articles that the reader deleted would come back on the next machine. */
const seenOf = async (db: Database, { id }: Feed) => ({ seen: [...lastSeenOf(await db.seenItems.get(id))] });

interface ReadableRow {
  row: PackRow;
  entry: StoredEntry;
}

/** All readable rows in order of writing, in batches. */
async function* rowBatches(db: Database, { progress, signal }: ExportOptions): AsyncGenerator<ReadableRow[]> {
  const packs = new HistoryPacks(db);
  const total = await packs.count();
  let reading = readAhead(packs, -1);
  for (let done = 0, damaged = 0; ; ) {
    signal?.throwIfAborted();
    const batch = await reading;
    const last = batch.at(-1);
    if (last === undefined) return;
    // Let the database read the next batch while this one is written and compressed.
    reading = readAhead(packs, last[0].pack);
    const rows = batch.flatMap(([entries, analyses]) => decodePack(entries, analyses));
    const readable = rows.flatMap(readableRow);
    yield readable;
    done += rows.length;
    damaged += rows.length - readable.length;
    progress?.({ done, total, damaged });
  }
}

/** Starts reading a batch. If the export stops, nobody awaits it: its failure must not be reported as unhandled. */
function readAhead(packs: HistoryPacks, after: number): ReturnType<HistoryPacks['above']> {
  const reading = packs.above(after, BATCH);
  reading.catch(() => undefined);
  return reading;
}

function readableRow(row: PackRow): ReadableRow[] {
  const entry = entryOf(row);
  return entry && analysisOf(row.analysis) ? [{ row, entry }] : [];
}

const COLUMNS = [
  'date',
  'site',
  'title',
  'url',
  'label',
  'score',
  'tickers',
  'events',
  'kind',
  'starred',
  'note',
];

/** The history as CSV: one row per article. */
export async function* exportCsv(db: Database, options: ExportOptions = {}): AsyncGenerator<string> {
  yield `${COLUMNS.join(',')}\r\n`;
  for await (const rows of rowBatches(db, options))
    if (rows.length > 0) yield `${csvRows(rows.map(({ entry }) => csvRow(entry)))}\r\n`;
}

const csvRow = (entry: StoredEntry): (string | number)[] => [
  new Date(newsTime(entry)).toISOString(),
  entry.siteName || entry.host,
  entry.title,
  entry.url,
  entry.label,
  entry.score,
  entry.tickers.map(({ symbol, score }) => `${symbol} ${score.toFixed(2)}`).join('; '),
  entry.events.join('; '),
  entry.kind,
  String(entry.starred),
  entry.note,
];
