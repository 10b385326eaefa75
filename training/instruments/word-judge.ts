import { join } from 'node:path';
import { isDescriptor, isLegalWord, shortName, withoutLegalForm } from '@/lib/entities/names';
import { type Unit, unitsOfName } from '@/lib/entities/units';
import { NEVER_ALONE, TICKER_TWINS } from '@/lib/entities/word-lists';
import { readRows } from './csv';
import type { Draft } from './instrument-draft';
import { createWordSpace, type WordSpace } from './word-space';

/** Says how sure names are by themselves: 0 (never) to 9 (needs nothing else). */
export interface WordJudge {
  /** A company's name, and its short name if it has one that can stand at all. */
  judge(draft: Draft): { prior: number; short?: number };
  /** One name of a company of this market value. */
  priorOf(name: string, marketCap: number): number;
}

const SURE = 9;
const COMPANY_VALUE = 1e10;

/** Reads how often names are everyday words (`ambiguous-names.csv`) and learns from `companies` what company names are like. */
export function createWordJudge(folder: string, companies: readonly Draft[]): WordJudge {
  const rows = readRows(join(folder, 'ambiguous-names.csv'), ['name_key', 'subtlex_count'] as const);
  const counts = new Map(rows.map(({ values }) => [values.name_key, Number(values.subtlex_count)]));
  const space = createWordSpace(oneWordNames(companies).filter((name) => !counts.has(name)));
  const priorOf = (units: readonly Unit[], marketCap: number): number => {
    const [only] = units;
    if (units.length !== 1 || only === undefined) return SURE;
    return wordPrior(only, counts.get(only.key), marketCap, space);
  };
  const shortPrior = (units: readonly Unit[], marketCap: number): number =>
    units.length === 1 || units.some(({ key }) => isCoined(key, counts, space))
      ? priorOf(units, marketCap)
      : PHRASE;
  return {
    judge: ({ name, marketCap }) => {
      const units = withoutLegalForm(unitsOfName(name));
      const short = shortName(units);
      const prior = priorOf(units, marketCap);
      return canBeShort(short) ? { prior, short: shortPrior(short, marketCap) } : { prior };
    },
    priorOf: (name, marketCap) => priorOf(unitsOfName(name), marketCap),
  };
}

/** Prior of a short name of everyday words: `Orange County`, `Main Street`. */
const PHRASE = 3;

/** Whether a word is nobody's everyday word: unknown to the news, rare, or known for a company. */
function isCoined(key: string, counts: ReadonlyMap<string, number>, space: WordSpace): boolean {
  const place = space(key);
  return !counts.has(key) && (place === undefined || place.rank > RARE || place.companyLike >= COMPANY_LIKE);
}

function oneWordNames(companies: readonly Draft[]): string[] {
  return companies
    .filter(({ marketCap }) => marketCap > COMPANY_VALUE)
    .map(({ name }) => withoutLegalForm(unitsOfName(name)))
    .flatMap((units) => (units.length === 1 ? [units[0]?.key ?? ''] : []));
}

function canBeShort(units: readonly Unit[]): boolean {
  const [first] = units;
  if (first === undefined || first.key.length < 2) return false;
  return units.length > 1 ? !isGeneric(units) : !NEVER_ALONE.has(first.key) && !isDescriptor(first.key);
}

/** `General American`: no word of its own. */
const isGeneric = (units: readonly Unit[]): boolean =>
  units.every(
    ({ key }) =>
      NEVER_ALONE.has(key) || isDescriptor(key) || isLegalWord(key) || key === 'and' || key === 'of',
  );

/** Above this rank a word is nobody's everyday word. */
const RARE = 60_000;
const COMPANY_LIKE = 0.15;
/** Count in a corpus of film subtitles (51 million words) for words that its list of doubtful names leaves out. */
const UNLISTED_COUNT = 10;

function wordPrior(unit: Unit, spoken: number | undefined, marketCap: number, space: WordSpace): number {
  if (NEVER_ALONE.has(unit.key) || TICKER_TWINS.has(unit.key)) return 0;
  const prior = priorOfWord(unit.key, spoken, marketCap, space);
  return isObscureAcronym(unit, marketCap) ? Math.min(ACRONYM, prior) : prior;
}

/** Four letters in capitals stand for many things; for a company alone only if it is a large one. */
const ACRONYM = 7;
const isObscureAcronym = ({ key, casing }: Unit, marketCap: number): boolean =>
  casing === 'upper' && key.length <= 4 && marketCap < KNOWN_VALUE;
const KNOWN_VALUE = 3e10;

/**
 * Linear in what speaks for the company: likeness to company names, market value, rarity of the word in news and in
 * speech. The weights are set by hand so that `Apple` comes to 8, `Visa` to 6, `Abbott` to 5, `Duke` to 2.
 */
function priorOfWord(key: string, spoken: number | undefined, marketCap: number, space: WordSpace): number {
  const place = space(key);
  if (place === undefined || (place.rank > RARE && spoken === undefined)) return SURE;
  if (place.companyLike >= COMPANY_LIKE && (spoken ?? 0) < 200 && marketCap >= COMPANY_VALUE) return SURE;
  const prior =
    5 +
    8 * place.companyLike +
    1.2 * (Math.log10(Math.max(marketCap, 1e8)) - 10) +
    1.5 * (Math.log10(place.rank + 1) - 3.7) +
    (2.3 - Math.log10(Math.max(spoken ?? 0, UNLISTED_COUNT)));
  return Math.round(Math.min(SURE - 1, Math.max(0, prior)));
}
