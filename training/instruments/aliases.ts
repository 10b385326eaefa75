import { join } from 'node:path';
import { readRows } from './csv';
import type { Draft, DraftAlias } from './instrument-draft';
import { toSymbol } from './us-listings';
import type { WordJudge } from './word-judge';

/**
 * Relations that we take from an alias file. Not people, who are not company names, and not markets, which come from
 * `curated/markets.csv`.
 */
const NAMES = new Set(['brand', 'former', 'name']);
const UNUSED = new Set(['exec', 'index', 'commodity', 'crypto', 'fx']);

/** A row of `aliases.csv` that we keep. */
interface SourceAlias {
  text: string;
  /** Empty for a private company. */
  symbol: string;
  needsContext: boolean;
  where: string;
}

/**
 * Reads `aliases.csv` without the rows in `curated/dropped.csv`. @throws naming the line of an unknown relation or a
 * name of one letter
 */
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

/** The private companies among the aliases. */
export function privateDrafts(aliases: readonly SourceAlias[]): Draft[] {
  return aliases
    .filter(({ symbol }) => symbol === '')
    .map(({ text, where }) => ({ kind: 'private', name: text, marketCap: PRIVATE_VALUE, lines: [], where }));
}

/** Assumed value of a private company in the news, since its real value is unknown. */
const PRIVATE_VALUE = 1e10;

/** Names of listed companies. The prior of a single word comes from the word judge, within the bounds of the file. */
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
