import { decodeText } from '@/lib/desk/decode-text';
import { type CsvImport, importHoldings, namesWithoutSymbol } from '@/lib/desk/portfolio/csv-import';
import type { SymbolsByName } from '@/lib/desk/portfolio/csv-row';
import type { CsvFileFault } from '@/lib/model/csv-error';
import { bytesOf } from './read-file';
import type { Send } from './services';

/** The holdings read from a file; nothing is stored yet. */
export interface ReadCsv extends CsvImport {
  fileName: string;
}

/** Longer files are not read: 20,000 holdings need a tenth of it. */
const MAX_BYTES = 10_000_000;

/** Reads holdings from a file. Never rejects: problems are among the errors. */
export async function readCsv(file: File, send: Send): Promise<ReadCsv> {
  if (file.size > MAX_BYTES) return refused(file, 'too-large');
  const bytes = await bytesOf(file);
  if (bytes === undefined) return refused(file, 'unreadable');
  if (isWorkbook(bytes)) return refused(file, 'workbook');
  const csv = decodeText(bytes);
  const symbols = await symbolsFor(csv, send);
  if (symbols === undefined) return refused(file, 'not-looked-up');
  return { fileName: file.name, ...importHoldings(csv, symbols) };
}

/** First bytes of spreadsheet files: ZIP archives (Excel and others) and compound files (old Excel). */
const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];
const isWorkbook = (bytes: Uint8Array): boolean =>
  WORKBOOKS.some((start) => start.every((byte, at) => bytes[at] === byte));

const refused = ({ name }: File, code: CsvFileFault): ReadCsv => ({
  fileName: name,
  errors: [{ row: 1, code, value: '' }],
  holdings: [],
  rows: 0,
});

/**
 * Looks up the symbols of securities that a file gives by name only; `undefined` if the background does not answer.
 */
async function symbolsFor(csv: string, send: Send): Promise<SymbolsByName | undefined> {
  const names = namesWithoutSymbol(csv);
  if (names.length === 0) return new Map();
  const found = await send('desk-symbols-of', { names });
  if (!found.ok) return undefined;
  return new Map(names.flatMap((name, at) => (found.value[at] ? [[name, found.value[at]] as const] : [])));
}
