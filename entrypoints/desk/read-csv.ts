import { decodeText } from '@/lib/desk/decode-text';
import { type CsvImport, importHoldings, namesWithoutSymbol } from '@/lib/desk/portfolio/csv-import';
import type { SymbolsByName } from '@/lib/desk/portfolio/csv-row';
import type { CsvFileFault } from '@/lib/model/csv-error';
import { bytesOf } from './read-file';
import type { Send } from './services';

/** What a file holds; nothing of it is stored yet. */
export interface ReadCsv extends CsvImport {
  fileName: string;
}

/** Reads the holdings out of a file. Never rejects: what is wrong is among the errors. */
export async function readCsv(file: File, send: Send): Promise<ReadCsv> {
  const bytes = await bytesOf(file);
  if (bytes === undefined) return refused(file, 'unreadable');
  if (isWorkbook(bytes)) return refused(file, 'workbook');
  const csv = decodeText(bytes);
  const symbols = await symbolsFor(csv, send);
  if (symbols === undefined) return refused(file, 'not-looked-up');
  return { fileName: file.name, ...importHoldings(csv, symbols) };
}

/** How Excel's own files begin, and those of other spreadsheets: as archives, or as compound files. */
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

/** The symbols of the securities that a file gives by name alone; `undefined` where the background does not answer. */
async function symbolsFor(csv: string, send: Send): Promise<SymbolsByName | undefined> {
  const names = namesWithoutSymbol(csv);
  if (names.length === 0) return new Map();
  const found = await send('desk-symbols-of', { names });
  if (!found.ok) return undefined;
  return new Map(names.flatMap((name, at) => (found.value[at] ? [[name, found.value[at]] as const] : [])));
}
