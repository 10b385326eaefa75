import { join } from 'node:path';
import type { InstrumentKind } from '@/lib/model';
import { readRows } from './csv';
import type { Ranked } from './encode';
import type { Draft, DraftAlias } from './instrument-draft';

/** The folder of hand-checked names that no listing contains. */
export const CURATED = join(import.meta.dirname, 'curated');

/** Parses a prior. @throws naming the row if it is not a digit */
function priorAt(text: string, where: string): number {
  if (!/^\d$/u.test(text)) throw new Error(`${where}: a prior is one digit, not "${text}"`);
  return Number(text);
}

/** Further names, by symbol or by `private:<name>`. */
export function readNames(folder = CURATED): DraftAlias[] {
  return readRows(join(folder, 'names.csv'), ['text', 'target', 'prior'] as const).map(
    ({ values, where }) => ({
      text: values.text,
      target: values.target.replace(/^private:/u, ''),
      prior: priorAt(values.prior, where),
      where,
    }),
  );
}

/** Private companies in the news. */
export function readPrivates(): Ranked[] {
  return readRows(join(CURATED, 'private.csv'), ['name', 'prior'] as const).map(({ values, where }) => ({
    kind: 'private',
    name: values.name,
    marketCap: 0,
    lines: [],
    prior: priorAt(values.prior, where),
    where,
  }));
}

/** Companies missing from the sources. */
export const readCompanies = (): Draft[] => readDrafts(join(CURATED, 'companies.csv'));

/** Symbols in the sources that are no longer listed. */
export const readDelisted = (): Set<string> =>
  new Set(
    readRows(join(CURATED, 'delisted.csv'), ['symbol', 'why'] as const).map(({ values }) => values.symbol),
  );

/** Companies whose name differs from another's only in its legal form: Merck KGaA is not Merck & Co. */
export const readApart = (): Draft[] => readDrafts(join(CURATED, 'apart.csv'));

function readDrafts(file: string): Draft[] {
  const columns = ['symbol', 'name', 'sector', 'billions'] as const;
  return readRows(file, columns).map(({ values, where }) => ({
    kind: 'company',
    name: values.name,
    symbol: values.symbol,
    sector: values.sector,
    marketCap: Number(values.billions) * 1e9,
    lines: [],
    where,
  }));
}

const MARKET_KINDS: ReadonlySet<string> = new Set(['index', 'commodity', 'crypto', 'currency', 'fund']);

/** Indices, commodities, crypto assets, currencies and funds, with their other names. */
export function readMarkets(): { markets: Ranked[]; names: DraftAlias[] } {
  const columns = ['kind', 'symbol', 'name', 'prior', 'others'] as const;
  const rows = readRows(join(CURATED, 'markets.csv'), columns);
  const markets = rows.map(({ values: { kind, symbol, name, prior }, where }): Ranked => {
    if (!MARKET_KINDS.has(kind)) throw new Error(`${where}: unknown kind "${kind}"`);
    return {
      kind: kind as InstrumentKind,
      name,
      symbol,
      marketCap: 0,
      lines: [],
      prior: priorAt(prior, where),
      where,
    };
  });
  const names = rows.flatMap(({ values: { symbol, others, prior }, where }) =>
    others
      .split(';')
      .filter((text) => text !== '')
      .map((text) => ({ text, target: symbol, prior: otherPrior(text, priorAt(prior, where)), where })),
  );
  return { markets, names };
}

/** `gold futures` is unambiguous, `gold` is not; another single word is as ambiguous as the first. */
const otherPrior = (text: string, prior: number): number => (text.includes(' ') ? 9 : prior);

/** Listings of one company that neither name nor symbol would connect: listing -> main symbol. */
export function readLines(): Map<string, string> {
  const rows = readRows(join(CURATED, 'lines.csv'), ['line', 'symbol'] as const);
  return new Map(rows.map(({ values }) => [values.line, values.symbol]));
}

/** Old symbol -> new symbol. */
export function readRenamed(): { old: string; symbol: string; where: string }[] {
  return readRows(join(CURATED, 'renamed.csv'), ['old', 'symbol'] as const).map(({ values, where }) => ({
    ...values,
    where,
  }));
}
