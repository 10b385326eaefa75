import { join } from 'node:path';
import { isDescriptor, isLegalWord, shortName, withoutLegalForm } from '@/lib/entities/names';
import { type Unit, unitsOfName } from '@/lib/entities/units';
import { NEVER_ALONE, TICKER_TWINS } from '@/lib/entities/word-lists';
import { readRows } from './csv';
import type { Draft } from './instrument-draft';
import { createWordSpace, type WordSpace } from './word-space';

/** Rates how reliably a name alone means its company: 0 (never) to 9 (always). */
export interface WordJudge {
  /** Rates a company's name, and its short name if that can be used at all. */
  judge(draft: Draft): { prior: number; short?: number };
  /** Rates one name of a company of this market value. */
  priorOf(name: string, marketCap: number): number;
}

const SURE = 9;
const COMPANY_VALUE = 1e10;

/**
 * Reads how often names are everyday words (`ambiguous-names.csv`), and learns from `companies` what company names
 * look like.
 */
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

/** Prior of a short name made of everyday words: `Orange County`, `Main Street`. */
const PHRASE = 3;

/** Whether a word is not an everyday word: unknown to the news, rare, or known as a company. */
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

/** Names without a word of their own: `General American`. */
const isGeneric = (units: readonly Unit[]): boolean =>
  units.every(
    ({ key }) =>
      NEVER_ALONE.has(key) || isDescriptor(key) || isLegalWord(key) || key === 'and' || key === 'of',
  );

/** Words beyond this frequency rank are not everyday words. */
const RARE = 60_000;
const COMPANY_LIKE = 0.15;
/**
 * Assumed count, in a corpus of film subtitles (51 million words), of words missing in its list of doubtful names.
 */
const UNLISTED_COUNT = 10;

function wordPrior(unit: Unit, spoken: number | undefined, marketCap: number, space: WordSpace): number {
  if (NEVER_ALONE.has(unit.key) || TICKER_TWINS.has(unit.key)) return 0;
  const prior = priorOfWord(unit.key, spoken, marketCap, space);
  return isObscureAcronym(unit, marketCap) ? Math.min(ACRONYM, prior) : prior;
}

/**
 * Prior of a capitalized word of four letters, which may stand for many things: unambiguous only for a large company.
 */
const ACRONYM = 7;
const isObscureAcronym = ({ key, casing }: Unit, marketCap: number): boolean =>
  casing === 'upper' && key.length <= 4 && marketCap < KNOWN_VALUE;
const KNOWN_VALUE = 3e10;

/**
 * A linear score: similarity to company names, market value, and rarity of the word in news and speech. Weights were
 * set by hand so that `Apple` gets 8, `Visa` 6, `Abbott` 5, `Duke` 2.
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
