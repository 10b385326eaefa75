import { GIVEN_NAMES } from '@/lib/model/given-names';
import { FINANCE_WORDS } from '@/lib/text';
import { wordSet } from '@/lib/util/word-set';
import type { Candidate } from './candidates';
import { isThing } from './named-things';
import { isDescriptor, isLegalForm } from './names';
import { isPlace } from './places';
import type { Unit } from './units';
import { isVenueOrIndex } from './venues';
import { COMPANY_NOUNS, HONORIFICS, NO_NAMES, TITLES } from './word-lists';

/** Whether the name is part of a person's, place's or institution's name: `Tony Abbott`, `Ford County`. */
function isPartOfPersonOrPlace(candidate: Candidate): boolean {
  const { view, entry, from, nameTo, to } = candidate;
  if (to > nameTo) return false;
  if (entry.length === 1 && (isAfterPersonWord(view.units, from) || isGivenName(candidate))) return true;
  return isPlace(candidate);
}

/** Whether the name is a given name without the company's `'s`: `Wendy` is not `Wendy's`. */
const isGivenName = ({ view, entry, from }: Candidate): boolean =>
  entry.possessive && !view.units[from]?.possessive && GIVEN_NAMES.has(view.units[from]?.key ?? '');

/** Whether the name belongs to a person, a place, a market or another company. */
export const isOfAnother = (candidate: Candidate): boolean =>
  isPartOfPersonOrPlace(candidate) ||
  isVenueOrIndex(candidate) ||
  isPartOfOtherCompany(candidate) ||
  endsOtherCompany(candidate) ||
  isWhatOtherDoes(candidate) ||
  isThing(candidate);

/**
 * Whether the name is only the descriptor in another company's name: `Evercore Partners` is not `Partners Group`.
 */
function isWhatOtherDoes({ view, entry, from, to, nameTo }: Candidate): boolean {
  const [before, unit] = [view.units[from - 1], view.units[from]];
  if (entry.length > 1 || to > nameTo || !isDescriptor(unit?.key ?? '')) return false;
  return before?.kind === 'word' && before.casing !== 'lower' && !NO_NAMES.has(before.key);
}

/** Whether an acronym written as a word ends another company's name: `Packard Motor Car Company` is not `CAR`. */
function endsOtherCompany({ view, entry, from, to, nameTo }: Candidate): boolean {
  const isWord = entry.caseRule === 'upper' && view.units[from]?.casing !== 'upper';
  return isWord && to > nameTo && view.capitalsTell && isStranger(view.units[from - 1]);
}

/**
 * Words after a name that show a preceding `the` belongs to the name itself: `the Amazon has`, `in the Amazon by
 * boat`.
 */
const NO_NOUN = wordSet(
  'has have had is are was were will would can could may might and or but in on at for as by to from with since after before where which who that when while than',
);

/**
 * Whether the form is doubtful: `Lowe` for `Lowe's`, or `the Amazon` with no noun after it to take the article.
 */
export function isDoubtfulForm({ entry, view, from, nameTo }: Candidate): boolean {
  const next = view.units[nameTo];
  const isAlone = (next?.kind !== 'word' && next?.key !== '-') || NO_NOUN.has(next.key);
  const hasOwnArticle = entry.length === 1 && view.units[from - 1]?.key === 'the' && isAlone;
  return hasOwnArticle || (entry.possessive && !(view.units[nameTo - 1]?.possessive ?? false));
}

const MAX_REST = 3;

/**
 * Whether capitalized words and a legal form follow, making another company: `Firefly Neuroscience, Inc.` is not
 * `Firefly`.
 */
function isPartOfOtherCompany({ view, nameTo, to, entry }: Candidate): boolean {
  if (to > nameTo || entry.form === 'taught' || (view.units[nameTo - 1]?.possessive ?? false)) return false;
  for (let at = nameTo; at < nameTo + MAX_REST; at++) {
    if (!isStranger(view.units[at])) return false;
    const next = view.units[at + 1];
    const form = next?.key === ',' ? view.units[at + 2] : next;
    if (form && isLegalForm(form)) return !isDescriptor(view.units[at]?.key ?? '') || at > nameTo;
  }
  return false;
}

/** Whether a stranger stands right before or after the name, which may then be part of a longer name. */
export function isInsideLongerName({ view, from, to, nameTo }: Candidate): boolean {
  if (!view.capitalsTell || to > nameTo) return false;
  const { units } = view;
  const before = units[from - 1];
  const after = units[nameTo];
  const isOpen = !(units[nameTo - 1]?.possessive ?? false);
  const isBehind = isStranger(before) && !before?.possessive && from > 1 && !isPlaceOfTrade(units, from - 1);
  return isBehind || (isOpen && isStranger(after));
}

/** The last words of cities where shares trade. */
const TOWNS = wordSet(
  'london paris frankfurt milan madrid amsterdam zurich stockholm copenhagen oslo helsinki tokyo seoul taipei sydney mumbai toronto shanghai shenzhen singapore kong york johannesburg',
);

/** Whether the word at `at` ends a trading place: `in London Shell rose`, `in Hong Kong Tencent fell`. */
function isPlaceOfTrade(units: readonly Unit[], at: number): boolean {
  if (!TOWNS.has(units[at]?.key ?? '')) return false;
  return units[at - 1]?.key === 'in' || (units[at - 2]?.key === 'in' && units[at - 1]?.casing !== 'lower');
}

/** Whether a unit is a capitalized non-business word of two letters or more, which may belong to a longer name. */
export function isStranger(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.kind !== 'word' || unit.casing === 'lower') return false;
  return (
    !(COMPANY_NOUNS.has(unit.key) || FINANCE_WORDS.has(unit.key) || NO_NAMES.has(unit.key)) &&
    unit.key.length > 1
  );
}

const WINDOW = 10;

/** Counts finance words, percentages and amounts of money among the ten units on either side of `[from, to)`. */
export function financeWordsNear(units: readonly Unit[], from: number, to: number): number {
  const near = [...units.slice(Math.max(0, from - WINDOW), from), ...units.slice(to, to + WINDOW)];
  return near.filter(({ key, kind }) => FINANCE_WORDS.has(key) || (kind === 'number' && /[%$€£¥]/u.test(key)))
    .length;
}

/** Storms are named like people: `hurricane Ida`. */
const STORMS = wordSet('storm hurricane typhoon cyclone');

/**
 * Whether the word at `at` follows a given name, title, initial or storm word. `Will` in `Will X …?` is the verb.
 */
export function isAfterPersonWord(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]?.key === '.' ? units[at - 2] : units[at - 1];
  if (STORMS.has(before?.key ?? '')) return true;
  if (before === undefined || before.kind !== 'word' || before.casing === 'lower' || before.possessive)
    return false;
  if (at === 1 && before.key === 'will' && units.some(({ key }) => key === '?')) return false;
  if (isInitial(before) || HONORIFICS.has(before.key) || GIVEN_NAMES.has(before.key)) return true;
  return units[at - 1] === before && isTitled(units, at - 1);
}

/** Keys of words after given names, titles and initials: `Tony Abbott`, `Mr. Abbott`, `J. Abbott`. */
export const surnamesIn = (units: readonly Unit[]): string[] =>
  units
    .filter(({ kind, casing }, at) => kind === 'word' && casing !== 'lower' && isAfterPersonWord(units, at))
    .map(({ key }) => key);

/**
 * Whether a title precedes the word at `at`, as before an unlisted given name: `Senator Jerri Ford`. Not `St.
 * Louis` or `General Electric`.
 */
function isTitled(units: readonly Unit[], at: number): boolean {
  const title = units[at - 1]?.key === '.' ? units[at - 2] : units[at - 1];
  return title !== undefined && title.casing === 'initial' && TITLES.has(title.key);
}

/** Whether a unit is an initial: `G.`, but not `A` or `I`. */
const isInitial = ({ key }: Unit): boolean => key.length === 1 && key !== 'a' && key !== 'i';

/**
 * Whether a one-word name is in quotation marks, meaning a work or the word itself: `'Meta' is a play`, `"The
 * Oracle"`.
 */
export function isQuoted({ entry, view: { units }, from, to }: Candidate): boolean {
  const before = units[from - 1]?.key === 'the' ? from - 2 : from - 1;
  return entry.length === 1 && QUOTE.test(units[before]?.key ?? '') && QUOTE.test(units[to]?.key ?? '');
}
const QUOTE = /^["'‘’“”]$/u;
