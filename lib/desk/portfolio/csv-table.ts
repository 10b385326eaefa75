import Papa from 'papaparse';
import { textsOf } from './csv-cells';
import {
  type Columns,
  columnsOf,
  isHeader,
  isHeaderOfNames,
  isHeaderOfSymbols,
  isInOneCurrency,
} from './csv-columns';
import { isOwnHeader } from './csv-export';
import { writesDecimalComma } from './csv-number';
import { type IsHeader, ratesIn, sectionOf } from './csv-sections';
import { isHeaderOfTrades, isListOfTrades } from './csv-trades';

/** The rows below a header with a symbol column and a size column. */
export interface CsvTable {
  rows: string[][];
  /** Number of `rows[0]` in the file, counted from 1. */
  firstRow: number;
  columns: Columns;
  decimalComma: boolean;
  /** The table lists transactions, not holdings. */
  isTrades: boolean;
  /** It has symbols but no sizes. */
  isList: boolean;
  /** It is our own export. */
  isOwn: boolean;
  /** All values are in one currency, whatever currency each security has. */
  isInOneCurrency: boolean;
  /** Weights are in percent. */
  isPercent: boolean;
  /** Number of the row with an unclosed quote, which swallows all rows below it. */
  openQuote?: number;
  /** The file has more rows than `MAX_FILE_ROWS`; those behind were not read. */
  isCut: boolean;
  /** Exchange rates into the account's currency, if the file states them. */
  rates: ReadonlyMap<string, number>;
}

const DELIMITERS = [',', ';', '\t', '|'];
type Parsed = Pick<Papa.ParseResult<string[]>, 'data' | 'errors' | 'meta'>;

/** Brokers write account names and dates above the header: search this many rows for it. */
const HEADER_ROWS = 40;
/** Number of rows that show what a cut file contains. */
const SAMPLE = 1_000;
/** Most columns read of a row: a longer one is text that happens to contain the delimiter. */
const MAX_COLUMNS = 1_000;
/** Most rows read of a file, twice as many as its table may have: statements contain other tables too. */
const MAX_FILE_ROWS = 40_000;
const SIZES = ['quantity', 'value', 'weight', 'cost'] as const;

/** Finds the table of holdings, whatever the delimiter; `undefined` if no row is a header. */
export function findTable(csv: string): CsvTable | undefined {
  const parsed = new Map<string, Parsed>();
  const parsedBy = (delimiter: string): Parsed => {
    if (!parsed.has(delimiter)) parsed.set(delimiter, parse(csv, delimiter));
    return parsed.get(delimiter)!;
  };
  for (const isHeaderRow of [isHeader, isHeaderOfNames, isHeaderOfTrades, isHeaderOfSymbols])
    for (const delimiter of DELIMITERS) {
      // Lines above the header mislead delimiter guessing, so we try each delimiter until a header appears.
      const found = tableOf(parsedBy(delimiter), delimiter === ';', isHeaderRow);
      if (found !== undefined) return found;
    }
  return undefined;
}

function parse(csv: string, delimiter: string): Parsed {
  const { data, ...parsed } = Papa.parse<string[]>(csv, { delimiter, preview: MAX_FILE_ROWS });
  return { ...parsed, data: data.map((row) => row.slice(0, MAX_COLUMNS)) };
}

function tableOf(
  { data: all, errors, meta }: Parsed,
  isSemicolon: boolean,
  isHeaderRow: IsHeader,
): CsvTable | undefined {
  const section = sectionOf(all, isHeaderRow);
  const rows = section ?? all;
  const at = rows.slice(0, section ? undefined : HEADER_ROWS).findIndex(isHeaderRow);
  if (at < 0) return undefined;
  // A cut file is refused: some rows are enough to tell whether they are transactions.
  const end = meta.truncated ? at + SAMPLE : nextHeader(rows, at, isHeaderRow);
  const below = rows.slice(at + 1, end);
  const open = errors.find(({ code }) => code === 'MissingQuotes')?.row;
  return {
    firstRow: at + 2,
    ...described(rows[at]!, below, isSemicolon),
    isCut: meta.truncated,
    rates: ratesIn(all),
    ...(open !== undefined && { openQuote: open + 1 }),
  };
}

/** Index of the next header, which begins another table, for example of transactions. */
function nextHeader(rows: string[][], at: number, isHeaderRow: IsHeader): number | undefined {
  const names = rows[at]!.join();
  const isNext: IsHeader = isHeaderRow === isHeader ? isHeader : (row) => isHeaderRow(row) || isHeader(row);
  const next = rows.findIndex((row, index) => index > at && isNext(row) && row.join() !== names);
  return next < 0 ? undefined : next;
}

type Described = Omit<CsvTable, 'firstRow' | 'isCut' | 'rates' | 'openQuote'>;

/** The table below a header; repeated headers become blank rows. */
function described(header: string[], below: string[][], isSemicolon: boolean): Described {
  const names = header.join();
  const rows = below.map((row) => (row.join() === names ? [] : row));
  const columns = columnsOf(header);
  return {
    rows,
    columns,
    decimalComma: writesDecimalComma(numbersIn(rows, columns)) ?? isSemicolon,
    isTrades: isListOfTrades(header, rows),
    isList: columns.symbol !== undefined && !rows.some((row) => hasSize(row, columns)),
    isOwn: isOwnHeader(header),
    isInOneCurrency: isInOneCurrency(header[columns.value ?? -1] ?? ''),
    isPercent: /%|percent/iu.test(header[columns.weight ?? -1] ?? ''),
  };
}

const hasSize = (row: readonly string[], columns: Columns): boolean =>
  SIZES.some((column) => textsOf(row, { columns })(column) !== '');

const numbersIn = (rows: readonly (readonly string[])[], columns: Columns): string[] =>
  rows.flatMap((row) => [...SIZES, 'price' as const].map((column) => textsOf(row, { columns })(column)));
