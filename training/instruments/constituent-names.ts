import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf, shortName } from '@/lib/entities/names';
import { unitsOfName } from '@/lib/entities/units';
import { readRows } from './csv';
import { LEADING } from './home-listings';
import type { Draft, DraftAlias } from './instrument-draft';
import { companyKey, displayName } from './merge';
import type { WordJudge } from './word-judge';

/** Indices whose lists may be trusted for a name that has no word of the listing's: `Wabtec`. */
const TRUSTED = new Set(['S&P 500', 'S&P 100', 'NASDAQ 100', 'DOW JONES']);
/** Shorter names stand for too much else. */
const MIN_LETTERS = 3;

/**
 * What the members of indices are called in the lists of their indices, as the press writes them (`Omron`,
 * `Air Products`), where the listing says it otherwise. A name that another company has is none: such lists have slips.
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

/** By key of a name or of a short name, who has it. */
function holdersOf(companies: ReadonlyMap<string, Draft>): Map<string, Set<Draft>> {
  const holders = new Map<string, Set<Draft>>();
  for (const company of companies.values())
    for (const key of [companyKey(company.name), keyOf(shortName(unitsOfName(company.name)))])
      holders.set(key, (holders.get(key) ?? new Set()).add(company));
  return holders;
}

const isCalled = (text: string, { name }: Draft, index: string): boolean =>
  TRUSTED.has(index) || unitsOfName(text)[0]?.key === unitsOfName(name)[0]?.key;

/** Whether the listing writes in capitals, as a name that counts in capitals only, what the index writes as a word. */
function isAcronymOf(company: Draft, holders: ReadonlySet<Draft>, text: string): boolean {
  const isUpper = (name: string) => unitsOfName(name)[0]?.casing === 'upper';
  return holders.size === 1 && holders.has(company) && isUpper(company.name) && !isUpper(text);
}
