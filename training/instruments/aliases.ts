import { join } from 'node:path';
import type { InstrumentKind } from '@/lib/model';
import { readRows } from './csv';
import type { Draft, DraftAlias } from './instrument-draft';
import { toSymbol } from './us-listings';

const COLUMNS = ['alias', 'ticker', 'rel', 'needs_context'] as const;

/** What an alias file says of each of its rows; people are no names of companies. */
const RELATIONS = new Set([
  'brand',
  'former',
  'name',
  'exec',
  'private',
  'index',
  'commodity',
  'crypto',
  'fx',
]);
const MARKETS: Readonly<Record<string, InstrumentKind>> = {
  index: 'index',
  commodity: 'commodity',
  crypto: 'crypto',
  fx: 'currency',
};

export interface AliasFile {
  /** Names of listed companies. */
  aliases: DraftAlias[];
  /** Private companies, to be held against the listings. */
  privates: Draft[];
  /** Names of indices, commodities, crypto and currencies by symbol. */
  markets: { text: string; symbol: string; kind: InstrumentKind; prior: number; where: string }[];
}

/** Prior of an alias that the file says is clear, and of one that it says needs context. */
const CLEAR = 9;
const NEEDS_CONTEXT = 4;

/** Reads `aliases.csv`. @throws naming the line of an unknown relation or of a name of one letter. */
export function readAliases(folder: string): AliasFile {
  const file: AliasFile = { aliases: [], privates: [], markets: [] };
  for (const row of readRows(join(folder, 'aliases.csv'), COLUMNS)) {
    const { alias: text, ticker, rel, needs_context: needsContext } = row.values;
    const { where } = row;
    if (!RELATIONS.has(rel)) throw new Error(`${where}: unknown relation "${rel}"`);
    if (text.length < 2) throw new Error(`${where}: a name of one letter: "${text}"`);
    const prior = needsContext === '1' ? NEEDS_CONTEXT : CLEAR;
    const kind = MARKETS[rel];
    if (rel === 'private')
      file.privates.push({ kind: 'private', name: text, marketCap: 0, lines: [], where });
    else if (kind !== undefined) file.markets.push({ text, symbol: ticker, kind, prior, where });
    else if (rel !== 'exec') file.aliases.push({ text, target: toSymbol(ticker), prior, where });
  }
  return file;
}
