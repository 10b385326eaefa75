import { keyOf, withoutLegalForm } from '@/lib/entities/names';
import { unitsOfName } from '@/lib/entities/units';
import type { Draft } from './instrument-draft';

/** The key that identifies a company: its name without legal form. */
export const companyKey = (name: string): string => keyOf(withoutLegalForm(unitsOfName(name)));

/** Legal forms that are spelled out or truncated, and words of a listing about its share. */
const SPELT_FORM =
  /,?\s(?:Soci[eé]t[eé] (?:en commandite par actions|Anonyme|Europ[eé]enne)|Societa per Azioni|Sociedad Anonima|Anonyme|Aktiengesellschaft in M[uü]nchen|A\/S|(?:AG )?Pref|Inc\.? (?:Common|REIT)|Co\. Common Stock|Public(?: Company Limited)?|S\.A\.? ?(?:B|P\.I)?\.? de C\.V\.|N\.A\.|S\.A\.[AB]\.|S\.M\.E\.|B\.M\.|SGPS|SOCIMI|PJSC)$/u;

/** A name given twice, in old and new spelling: `FormFactor Inc. FormFactor`. */
const TWICE = /^(\S.{3,}?)(?: \S+)? (?:Inc\.?|PLC|S\.A\.(?: B\. de C\.V\.)?) (\1)$/iu;

/** Indonesia's legal form, which comes first. */
const FORM_BEFORE = /^PT\.? /u;

/** A name as shown and stored: without `The` and `, Inc.`, which texts use inconsistently. */
export function displayName(full: string): string {
  const name = full.replace(SPELT_FORM, '').replace(FORM_BEFORE, '');
  const units = withoutLegalForm(unitsOfName(name));
  return name
    .slice(units[0]?.start ?? 0, units.at(-1)?.end ?? name.length)
    .replaceAll(/\s+/gu, ' ')
    .replace(TWICE, '$2')
    .replaceAll(' Of ', ' of ');
}

/**
 * Merges drafts of the same company. The first one stays (so US listings precede home listings); the others become its
 * `lines`. Two drafts are the same company if `sameLines` (listing -> symbol) says so, if their symbols or their name
 * keys are equal, or if a home listing has a US symbol with a suffix (`CP.TO` and `CP`) and their names begin alike.
 */
export function mergeCompanies(drafts: readonly Draft[], sameLines: ReadonlyMap<string, string>): Draft[] {
  const byKey = new Map<string, Draft>();
  const bySymbol = new Map<string, Draft>();
  const merged = new Set<Draft>();
  for (const draft of drafts) {
    const key = companyKey(draft.name).replaceAll(/[^\p{L}\d]/gu, '');
    const known =
      bySymbol.get(mainOf(draft, sameLines)) ??
      (isHome(draft) ? byKey.get(key) : undefined) ??
      sameBase(bySymbol, draft);
    if (known) join(known, draft);
    const kept = known ?? { ...draft, name: displayName(draft.name), lines: [...draft.lines] };
    merged.add(kept);
    if (!byKey.has(key)) byKey.set(key, kept);
    for (const symbol of [kept.symbol, draft.symbol, ...draft.lines]) if (symbol) bySymbol.set(symbol, kept);
  }
  return [...merged];
}

const mainOf = ({ symbol = '' }: Draft, sameLines: ReadonlyMap<string, string>): string =>
  sameLines.get(symbol) ?? symbol;

/**
 * Listed outside the US. In the US every company is one draft already, and two of one name are two companies (First
 * Bancorp).
 */
const isHome = ({ exchange }: Draft): boolean => !US_EXCHANGES.has(exchange ?? '');
const US_EXCHANGES = new Set(['NASDAQ', 'NYSE', 'AMEX']);

/**
 * Of several home listings, the index member is the main one (`VOLV-B.ST`, not `VOLV-A.ST`); if no index has any, the
 * B share in Stockholm and Copenhagen.
 */
export function withIndexLine(draft: Draft, members: ReadonlySet<string | undefined>): Draft {
  const { symbol, lines } = draft;
  if (symbol === undefined || !symbol.includes('.') || members.has(symbol)) return draft;
  const main = lines.find((line) => members.has(line)) ?? lines.find((line) => line === bLineOf(symbol));
  if (main === undefined) return draft;
  return { ...draft, symbol: main, lines: [symbol, ...lines.filter((line) => line !== main)] };
}

/**
 * Of two share classes, the one that `sameLines` (listing -> symbol) names is the main one: `BELFB`, which is traded
 * more.
 */
export function withMainLine(draft: Draft, sameLines: ReadonlyMap<string, string>): Draft {
  const { symbol = '', lines } = draft;
  const main = sameLines.get(symbol);
  if (main === undefined || !lines.includes(main)) return draft;
  return { ...draft, symbol: main, lines: [symbol, ...lines.filter((line) => line !== main)] };
}

const bLineOf = (symbol: string): string => symbol.replace(/-A(?=\.(?:ST|CO)$)/u, '-B');

function sameBase(bySymbol: ReadonlyMap<string, Draft>, { symbol = '', name }: Draft): Draft | undefined {
  const [base = '', place] = symbol.split('.');
  if (place === undefined || (place.length === 1 && place !== 'L' && place !== 'T')) return undefined;
  const known = bySymbol.get(base.replace(/-[A-Z]$/u, ''));
  return known && wordsAlike(known.name, name) >= (place === 'TO' ? 1 : 2) ? known : undefined;
}

/**
 * Number of words that two names share at their beginning. Toronto lists companies under their New York symbol;
 * elsewhere one common word and equal letters are coincidence: JD Sports (`JD.L`) is not JD.com, and Prudential plc
 * (`PRU.L`) is not Prudential Financial.
 */
function wordsAlike(one: string, other: string): number {
  const [a, b] = [unitsOfName(one), unitsOfName(other)];
  const differs = a.findIndex(({ key }, at) => key !== b[at]?.key);
  return differs < 0 ? a.length : differs;
}

function join(known: Draft, { name, symbol, sector, marketCap, lines }: Draft): void {
  if (/ of$/iu.test(known.name)) known.name = displayName(name);
  known.marketCap = Math.max(known.marketCap, marketCap);
  if (known.sector === undefined && sector !== undefined) known.sector = sector;
  for (const line of [symbol, ...lines]) {
    if (line !== undefined && line !== known.symbol && !known.lines.includes(line)) known.lines.push(line);
  }
}
