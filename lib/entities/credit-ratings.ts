import { wordSet } from '@/lib/util/word-set';
import type { Unit } from './units';

/** Credit grades that look like tickers: `BBB`, `AA`, `D`. */
const GRADE = /^(?:a{1,3}|b{1,3}|c{1,3}|d)$/u;

/** Words that appear near a credit grade, including the agencies' keys. */
const RATING_WORDS = wordSet(
  "rated rating ratings grade notch notches junk downgrade downgraded downgrades upgrade upgraded upgrades s&p moody moody's fitch dbrs",
);

/** Verbs for what an agency does to a rating. */
const RATING_ACTS = wordSet(
  'rates rated raised raises lifted lifts cut cuts lowered lowers affirmed affirms assigned assigns downgraded downgrades upgraded upgrades',
);

/** How many units around a grade are searched for rating words. */
const WINDOW = 14;

/** Whether the word could be a grade. If so, it needs support from the article to count as a company. */
export const looksLikeGrade = ({ key, casing }: Unit): boolean => casing !== 'lower' && GRADE.test(key);

/** Whether the unit at `at` is a credit grade: `BBB-`, `rated BBB`, `BBB by Fitch`. */
export function isGrade(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit === undefined || !looksLikeGrade(unit)) return false;
  return isSigned(units, at) || speaksOfRatings(units, at);
}

/**
 * Whether `S&P` at `at` means the rating agency rather than the index: `rated AA by S&P`, `S&P raised it to BBB`.
 */
export function isAgency(units: readonly Unit[], at: number): boolean {
  if (units[at]?.key !== 's&p') return false;
  // `S&P has it at BBB`.
  if (units[at + 1]?.key === 'has' && units.slice(at + 2, at + 6).some(looksLikeGrade)) return true;
  const acts = units[at - 1]?.key === 'by' || RATING_ACTS.has(units[at + 1]?.key ?? '');
  return acts && around(units, at).some((unit) => looksLikeGrade(unit) || RATING_WORDS.has(unit.key));
}

/** Whether a plus or minus directly follows the grade; in `BBB - a grocer` it is a dash. */
function isSigned(units: readonly Unit[], at: number): boolean {
  const [unit, next] = [units[at], units[at + 1]];
  return next !== undefined && /^[-+–−]$/u.test(next.key) && next.start === unit?.end;
}

const speaksOfRatings = (units: readonly Unit[], at: number): boolean =>
  around(units, at).some(({ key }) => RATING_WORDS.has(key));

/** The units on both sides of `at`, without the one at `at`. */
const around = (units: readonly Unit[], at: number): Unit[] => [
  ...units.slice(Math.max(0, at - WINDOW), at),
  ...units.slice(at + 1, at + WINDOW),
];
