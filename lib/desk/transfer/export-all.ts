import { toCsv } from '../csv';
import type { Database, StoredEntry } from '../database';
import { validEntry } from '../entry-version';

/** Names the format, so that an import knows what it reads. */
export const EXPORT_FORMAT = 1;
const BATCH = 1_000;

export interface ExportProgress {
  done: number;
  total: number;
}

/** The tables that go along whole, and what one line of each is called. */
const TABLES = {
  portfolios: 'portfolio',
  rules: 'rule',
  feeds: 'feed',
  searches: 'search',
  firings: 'firing',
} as const;

/**
 * Everything, as JSON Lines: one object a line, the first says the format. Constant memory. The analyses are stored as
 * the text that is written here, so nothing is parsed.
 */
export async function* exportLines(
  db: Database,
  progress: (progress: ExportProgress) => void,
  signal?: AbortSignal,
): AsyncGenerator<string> {
  yield `${JSON.stringify({ tickertone: EXPORT_FORMAT, exported: new Date().toISOString() })}\n`;
  for (const [table, name] of Object.entries(TABLES))
    for (const row of await db.table(table).toArray()) yield `${JSON.stringify({ [name]: row })}\n`;
  const total = await db.entries.count();
  let done = 0;
  for await (const batch of entryBatches(db, signal)) {
    const analyses = await db.analyses.bulkGet(batch.map(({ id }) => id));
    yield batch.map((entry, at) => recordLine(entry, analyses[at]?.json)).join('');
    done += batch.length;
    progress({ done, total });
  }
}

/** The entries in the order of their writing, a thousand at a time. */
async function* entryBatches(db: Database, signal?: AbortSignal): AsyncGenerator<StoredEntry[]> {
  for (let after = -1; ; ) {
    signal?.throwIfAborted();
    const batch = await db.entries.where('slot').above(after).limit(BATCH).toArray();
    const last = batch.at(-1);
    if (last === undefined) return;
    after = last.slot;
    yield batch.flatMap((entry) => validEntry(entry) ?? []);
  }
}

/** Slot and keys belong to this database; another gives its own. */
function recordLine(
  { slot: _, symbolMinutes: __, ...entry }: StoredEntry,
  analysis: string | undefined,
): string {
  if (analysis === undefined) return '';
  return `{"record":${JSON.stringify(entry).slice(0, -1)},"analysis":${analysis}}}\n`;
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
export async function* exportCsv(
  db: Database,
  progress: (progress: ExportProgress) => void,
  signal?: AbortSignal,
): AsyncGenerator<string> {
  yield `${COLUMNS.join(',')}\r\n`;
  const total = await db.entries.count();
  let done = 0;
  for await (const batch of entryBatches(db, signal)) {
    yield `${toCsv(COLUMNS, batch.map(csvRow)).split('\r\n').slice(1).join('\r\n')}\r\n`;
    done += batch.length;
    progress({ done, total });
  }
}

const csvRow = (entry: StoredEntry): (string | number)[] => [
  entry.publishedTime || new Date(entry.firstSeen).toISOString(),
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

/** Lines as a file in memory, gzipped where asked for: the browser compresses outside the page's own thread. */
export async function collectFile(lines: AsyncGenerator<string>, type: string, gzip: boolean): Promise<Blob> {
  const encoder = new TextEncoder();
  const text = new ReadableStream<BufferSource>({
    async pull(controller) {
      const { value, done } = await lines.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  const stream = gzip ? text.pipeThrough(new CompressionStream('gzip')) : text;
  const blob = await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).blob();
  return new Blob([blob], { type });
}
