import type { Instrument } from '@/lib/model';
import { DIGITS, type DictionaryFile, FORMAT, KIND_LETTERS, VERSION } from './dictionary-file';
import { addPending, emptyIndex, type NameIndex } from './name-index';

/** The dictionary in memory: instruments and the keys used to find them in text. */
export interface Dictionary {
  /** Date of the newest source and a hash of the file. Stored with every analysis. */
  id: string;
  names: NameIndex;
  /** The symbols of all lines, including former symbols. */
  symbols: Map<string, Instrument>;
  /** Symbols without a known name; used only for explicit tickers. */
  tail: Set<string>;
}

/**
 * Parses `public/data/instruments.json`.
 * @throws if the format or version differs, the columns differ in length, or an entry is invalid
 */
export function parseDictionary(raw: unknown): Dictionary {
  const file = checkFormat(raw);
  const instruments = readInstruments(file);
  const symbols = indexSymbols(instruments, file);
  return {
    id: file.id,
    names: indexNames(instruments, symbols, file),
    symbols,
    tail: new Set(file.tail.split(' ')),
  };
}

function checkFormat(raw: unknown): DictionaryFile {
  const file = raw as Partial<DictionaryFile> | null;
  if (file?.format !== FORMAT || file.version !== VERSION) {
    throw new Error(`not an instrument dictionary of format ${FORMAT} ${VERSION}`);
  }
  return file as DictionaryFile;
}

function readInstruments(file: DictionaryFile): Instrument[] {
  const { symbols, names, kinds, exchanges, sectors, priors, shorts } = file.instruments;
  const symbolList = symbols.split(' ');
  const nameList = names.split('|');
  const lengths = new Set(
    [symbolList, nameList, kinds, exchanges, sectors, priors, shorts].map((c) => c.length),
  );
  if (lengths.size !== 1) throw new Error('the columns of the instrument dictionary differ in length');
  return nameList.map((name, at) => instrumentOf(file, at, name, symbolList[at] ?? '-'));
}

function instrumentOf(file: DictionaryFile, at: number, name: string, symbol: string): Instrument {
  const { kinds, exchanges, sectors, lines } = file.instruments;
  const kind = KIND_LETTERS[kinds[at] as keyof typeof KIND_LETTERS];
  if (kind === undefined) throw new Error(`unknown kind of instrument "${kinds[at]}" for ${name}`);
  if (symbol === '-') return { id: `private:${name}`, kind, name };
  const exchange = file.exchanges[DIGITS.indexOf(exchanges[at] ?? '-')];
  const sector = file.sectors[DIGITS.indexOf(sectors[at] ?? '-')];
  const others = lines[symbol]?.split(' ');
  return {
    id: symbol,
    kind,
    name,
    symbol,
    ...(exchange !== undefined && { exchange }),
    ...(sector !== undefined && { sector }),
    ...(others !== undefined && { lines: others }),
  };
}

function indexSymbols(instruments: readonly Instrument[], file: DictionaryFile): Map<string, Instrument> {
  const index = new Map<string, Instrument>();
  for (const instrument of instruments) if (instrument.symbol) index.set(instrument.symbol, instrument);
  for (const instrument of instruments)
    for (const line of instrument.lines ?? []) addNew(index, line, instrument);
  for (const [old, symbol] of Object.entries(file.renamed)) addNew(index, old, index.get(symbol));
  return index;
}

function addNew<K, V>(map: Map<K, V>, key: K, value: V | undefined): void {
  if (value !== undefined && !map.has(key)) map.set(key, value);
}

/** Adds aliases first, then full names, then short names: the first name under a key keeps it. */
function indexNames(
  instruments: readonly Instrument[],
  symbols: ReadonlyMap<string, Instrument>,
  file: DictionaryFile,
): NameIndex {
  const { priors, shorts } = file.instruments;
  const index = emptyIndex();
  putAliases(index, instruments, symbols, file);
  instruments.forEach((instrument, at) => {
    addPending(index, { instrument, text: instrument.name, prior: digitAt(priors, at), form: 'name' });
  });
  instruments.forEach((instrument, at) => {
    if (shorts[at] === '-') return;
    addPending(index, { instrument, text: instrument.name, prior: digitAt(shorts, at), form: 'short' });
  });
  return index;
}

const digitAt = (column: string, at: number): number => Number(column[at] ?? 0);

function putAliases(
  index: NameIndex,
  instruments: readonly Instrument[],
  symbols: ReadonlyMap<string, Instrument>,
  { aliases }: DictionaryFile,
): void {
  const targets = aliases.targets.split(' ');
  aliases.texts.split('|').forEach((text, at) => {
    const target = targets[at] ?? '';
    const instrument = target.startsWith('-') ? instruments[Number(target.slice(1))] : symbols.get(target);
    if (instrument === undefined) throw new Error(`alias "${text}" points to nothing: ${target}`);
    addPending(index, { instrument, text, prior: digitAt(aliases.priors, at), form: 'alias' });
  });
}
