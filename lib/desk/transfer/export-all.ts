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

/** Names the format, so that an import knows what it reads. */
export const EXPORT_FORMAT = 1;
/** Packs read in one go: a thousand entries. */
const BATCH = 32;
/** Records written in one go: some 60 kB, as V8 gives longer strings new memory of their own. */
const LINES = 12;

/** How far an export has come, in records; `done` counts the damaged ones too. */
export interface ExportProgress {
  done: number;
  total: number;
  /** Records that cannot be read, and are left out. */
  damaged: number;
}

/** What an export may be told, and whom it tells. */
interface ExportOptions {
  /** Called after each batch of records. */
  progress?(progress: ExportProgress): void;
  /** Ends it: the lines throw the signal's reason. */
  signal?: AbortSignal;
}

/**
 * Everything, as JSON Lines: one object a line, the first says the format. Constant memory. Entries and analyses are
 * stored as the text that is written here; they are parsed to see that they can be.
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

/** What keeps the items of a feed from coming twice: what the reader deleted would be back on the next machine. */
const seenOf = async (db: Database, { id }: Feed) => ({ seen: [...lastSeenOf(await db.seenItems.get(id))] });

interface ReadableRow {
  row: PackRow;
  entry: StoredEntry;
}

/** All rows that can be read, in the order of their writing, some at a time. */
async function* rowBatches(db: Database, { progress, signal }: ExportOptions): AsyncGenerator<ReadableRow[]> {
  const packs = new HistoryPacks(db);
  const total = await packs.count();
  let reading = readAhead(packs, -1);
  for (let done = 0, damaged = 0; ; ) {
    signal?.throwIfAborted();
    const batch = await reading;
    const last = batch.at(-1);
    if (last === undefined) return;
    // The database reads the next ones while these are written and compressed.
    reading = readAhead(packs, last[0].pack);
    const rows = batch.flatMap(([entries, analyses]) => decodePack(entries, analyses));
    const readable = rows.flatMap(readableRow);
    yield readable;
    done += rows.length;
    damaged += rows.length - readable.length;
    progress?.({ done, total, damaged });
  }
}

/** Begins to read. Nobody awaits it where the export stops: a failure must not be reported as unhandled then. */
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

/** The history as a table for spreadsheets: one row an article. */
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
