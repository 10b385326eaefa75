import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf, shortName } from '@/lib/entities/names';
import { unitsOfName } from '@/lib/entities/units';
import { readRows } from './csv';
import { LEADING } from './home-listings';
import type { Draft, DraftAlias } from './instrument-draft';
import { companyKey, displayName } from './merge';
import type { WordJudge } from './word-judge';

/** Indices trusted even for names that share no word with the listing, such as `Wabtec`. */
const TRUSTED = new Set(['S&P 500', 'S&P 100', 'NASDAQ 100', 'DOW JONES']);
/** Shorter names are too ambiguous. */
const MIN_LETTERS = 3;

/**
 * Names of index members as their index lists them and the press writes them (`Omron`, `Air Products`), if they differ
 * from the listing. Drops a name that another company has: such lists contain errors.
 * @param companies by symbol
 */
export function constituentAliases(
  folder: string,
  companies: ReadonlyMap<string, Draft>,
  { priorOf }: WordJudge,
): DraftAlias[] {
  const path = join(folder, 'index-constituents.csv');
  if (!existsSync(path)) return [];
  const holders = holdersOf(companies);
  return readRows(path, ['index', 'symbol', 'name'] as const).flatMap(({ values, where }) => {
    const company = companies.get(values.symbol);
    const text = displayName(values.name.replace(/\s*\(.*/u, ''));
    if (![TRUSTED, LEADING].some((indices) => indices.has(values.index))) return [];
    if (company?.symbol === undefined || text.length < MIN_LETTERS) return [];
    const known = holders.get(companyKey(text)) ?? new Set();
    const isNew =
      known.size === 0 ? isCalled(text, company, values.index) : isAcronymOf(company, known, text);
    return isNew ? [{ text, target: company.symbol, prior: priorOf(text, company.marketCap), where }] : [];
  });
}

/** The companies that have each name or short name, by its key. */
function holdersOf(companies: ReadonlyMap<string, Draft>): Map<string, Set<Draft>> {
  const holders = new Map<string, Set<Draft>>();
  for (const company of companies.values())
    for (const key of [companyKey(company.name), keyOf(shortName(unitsOfName(company.name)))])
      holders.set(key, (holders.get(key) ?? new Set()).add(company));
  return holders;
}

const isCalled = (text: string, { name }: Draft, index: string): boolean =>
  TRUSTED.has(index) || unitsOfName(text)[0]?.key === unitsOfName(name)[0]?.key;

/**
 * Whether the listing writes in capitals, as an acronym that counts in capitals only, what the index writes as a word.
 */
function isAcronymOf(company: Draft, holders: ReadonlySet<Draft>, text: string): boolean {
  const isUpper = (name: string) => unitsOfName(name)[0]?.casing === 'upper';
  return holders.size === 1 && holders.has(company) && isUpper(company.name) && !isUpper(text);
}
