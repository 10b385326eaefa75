import { wordSet } from '@/lib/util/word-set';
import type { Candidate } from './candidates';
import type { Unit } from './units';
import { COMPANY_NOUNS, COMPANY_VERBS } from './word-lists';

/** Verbs that can also be nouns: `American cuts`, `Next cut`. */
const NOUNS_TOO = wordSet(
  'cut cuts plans reports posts gains rises falls jumps drops surges slides orders names signs ends partners swings boosts hikes forecasts launches hires trades fires',
);
/** Words after such a verb that show it is a noun: `American plans to`, `Next cut in rates`. */
const BEHIND_NOUNS = wordSet(
  'to in of on for by from with at and or that are were have has had would could may might should must show suggest',
);
/** Verbs too general to show a company: `next is`, `Next will be`. */
const OF_ANYBODY = wordSet('is was will');
/** Adverbs that may stand between a subject and its verb. */
const ADVERBS = wordSet('also now then still itself separately already');
/** Words that show the next word is not a name: `an American said`. */
const ARTICLES = wordSet('a an the this that its their our his her any each another');
const OF = wordSet('of in');
const MOVES = wordSet('up down');

/**
 * Whether an ambiguous opening word (`United`, `Next`) means the company here: as the subject of a company verb or
 * price move, as a possessive before a company noun, before `shares`, or after `shares in`.
 */
export function standsForCompany({ view: { units, capitalsTell }, from, nameTo }: Candidate): boolean {
  if (ARTICLES.has(units[from - 1]?.key ?? '')) return false;
  const next = units[nameTo];
  if (units[from]?.possessive)
    return units.slice(nameTo, nameTo + 3).some(({ key }) => COMPANY_NOUNS.has(key));
  if (isShares(units, from, nameTo) || isMoving(units, nameTo)) return true;
  const isVerb = isCompanyVerb(units, ADVERBS.has(next?.key ?? '') ? nameTo + 1 : nameTo, capitalsTell);
  if (OF.has(units[from - 1]?.key ?? '') && COMPANY_NOUNS.has(units[from - 2]?.key ?? ''))
    return isVerb || next?.kind !== 'word';
  return isVerb || (MOVES.has(next?.key ?? '') && units[nameTo + 1]?.kind === 'number');
}

/** Opening words that before `shares` describe their country or scope. */
const COUNTRIES = wordSet('american british canadian swiss national global international deutsche');

/** Whether `shares` or `stock` follows: `Next shares rose`. */
const isShares = (units: readonly Unit[], from: number, nameTo: number): boolean =>
  /^(?:shares|stock)$/u.test(units[nameTo]?.key ?? '') && !COUNTRIES.has(units[from]?.key ?? '');

const MOVING = wordSet('gaining losing rising falling climbing dropping adding sliding shedding');

/** Whether a price move follows: `With Delta up 3% and United gaining 3.4%`. */
const isMoving = (units: readonly Unit[], nameTo: number): boolean =>
  MOVING.has(units[nameTo]?.key ?? '') && units[nameTo + 1]?.kind === 'number';

function isCompanyVerb(units: readonly Unit[], at: number, capitalsTell: boolean): boolean {
  const unit = units[at];
  if (unit === undefined || !COMPANY_VERBS.has(unit.key) || OF_ANYBODY.has(unit.key)) return false;
  return (unit.casing === 'lower' || !capitalsTell) && !isNoun(unit, units[at + 1]);
}

const isNoun = ({ key }: Unit, next: Unit | undefined): boolean =>
  NOUNS_TOO.has(key) &&
  next !== undefined &&
  (BEHIND_NOUNS.has(next.key) || (COMPANY_VERBS.has(next.key) && next.casing === 'lower'));
