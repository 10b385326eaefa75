import { join } from 'node:path';
import { readRows } from './csv';
import type { Draft, DraftAlias } from './instrument-draft';
import { toSymbol } from './us-listings';
import type { WordJudge } from './word-judge';

/** What an alias file may say of its rows: people name no company, and markets come from `curated/markets.csv`. */
const NAMES = new Set(['brand', 'former', 'name']);
const UNUSED = new Set(['exec', 'index', 'commodity', 'crypto', 'fx']);

/** One row of `aliases.csv` that we keep. */
interface SourceAlias {
  text: string;
  /** A symbol; empty for a private company. */
  symbol: string;
  needsContext: boolean;
  where: string;
}

/** Reads `aliases.csv` without the rows of `curated/dropped.csv`. @throws naming the line of an unknown relation or a name of one letter. */
export function readAliases(folder: string, curated: string): SourceAlias[] {
  const dropped = readRows(join(curated, 'dropped.csv'), ['alias', 'target'] as const);
  const drop = new Set(
    dropped.map(({ values }) => `${values.alias}>${values.target.replace('private', '')}`),
  );
  const rows = readRows(join(folder, 'aliases.csv'), ['alias', 'ticker', 'rel', 'needs_context'] as const);
  return rows.flatMap(({ values: { alias: text, ticker, rel, needs_context }, where }) => {
    if (text.length < 2) throw new Error(`${where}: a name of one letter: "${text}"`);
    if (UNUSED.has(rel) || drop.has(`${text}>${ticker}`)) return [];
    if (!NAMES.has(rel) && rel !== 'private') throw new Error(`${where}: unknown relation "${rel}"`);
    return [{ text, symbol: toSymbol(ticker), needsContext: needs_context === '1', where }];
  });
}

/** Private companies among the aliases. */
export function privateDrafts(aliases: readonly SourceAlias[]): Draft[] {
  return aliases
    .filter(({ symbol }) => symbol === '')
    .map(({ text, where }) => ({ kind: 'private', name: text, marketCap: PRIVATE_VALUE, lines: [], where }));
}

/** Stands for the unknown value of a private company that is in the news. */
const PRIVATE_VALUE = 1e10;

/** Names of listed companies; a single word is as sure as the word judge finds it, within what the file says. */
export function aliasDrafts(
  aliases: readonly SourceAlias[],
  companies: ReadonlyMap<string, Draft>,
  { priorOf }: WordJudge,
): DraftAlias[] {
  return aliases.flatMap(({ text, symbol, needsContext, where }) => {
    const company = companies.get(symbol);
    if (company?.symbol === undefined) return [];
    const judged = priorOf(text, company.marketCap);
    const prior = needsContext ? Math.max(3, Math.min(5, judged)) : Math.max(7, judged);
    return [{ text, target: company.symbol, prior, where }];
  });
}
