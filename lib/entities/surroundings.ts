import { GIVEN_NAMES } from '@/lib/model/given-names';
import { FINANCE_WORDS } from '@/lib/text';
import { wordSet } from '@/lib/util/word-set';
import type { Candidate } from './candidates';
import { isDescriptor, isLegalForm } from './names';
import type { Unit } from './units';
import { isVenueOrIndex } from './venues';
import {
  COMPANY_NOUNS,
  HONORIFICS,
  NATURE_NOUNS,
  NO_NAMES,
  PLACE_NOUNS,
  REGIONS,
  TITLES,
} from './word-lists';

/** `Tony Abbott`, `Ford County`, `Amazon river`: one word of a person's, a place's or an institution's name. */
function isPartOfPersonOrPlace(candidate: Candidate): boolean {
  const { view, entry, from, nameTo, to } = candidate;
  if (to > nameTo) return false;
  if (entry.length > 1) return isGround(view.units[nameTo]) || (entry.prior < SURE_NAME && isTown(candidate));
  if (isAfterPersonWord(view.units, from) || isTown(candidate)) return true;
  if (isGivenName(candidate)) return true;
  const next = view.units[nameTo];
  if (next === undefined || view.units[nameTo - 1]?.possessive) return false;
  return (
    isOfNature(candidate) || isHeadland(candidate) || (next.casing !== 'lower' && PLACE_NOUNS.has(next.key))
  );
}

/** `Hilton Head`; but `Ford Head of Design`. */
const isHeadland = ({ view: { units, capitalsTell }, nameTo }: Candidate): boolean =>
  capitalsTell &&
  units[nameTo]?.key === 'head' &&
  units[nameTo]?.casing === 'initial' &&
  units[nameTo + 1]?.key !== 'of';

/** `Amazon river`, `Apple orchards`, `Delta variant`: what grows, flows or spreads under the word. */
export function isOfNature({ view: { units, capitalsTell }, nameTo }: Candidate): boolean {
  const next = units[nameTo];
  return next !== undefined && (next.casing === 'lower' || !capitalsTell) && NATURE_NOUNS.has(next.key);
}

/** `State Farm Stadium`: where something happens, whoever paid for its name. */
const isGround = (next: Unit | undefined): boolean =>
  next !== undefined &&
  next.casing !== 'lower' &&
  /^(?:stadium|arena|ballpark|raceway|speedway)$/u.test(next.key);

/** `Wendy` is no `Wendy's`. */
const isGivenName = ({ view, entry, from }: Candidate): boolean =>
  entry.possessive && !view.units[from]?.possessive && GIVEN_NAMES.has(view.units[from]?.key ?? '');

/** `Hartford, Connecticut`, `PALO ALTO, Calif.`. */
export const isTown = ({ view: { units }, nameTo }: Candidate): boolean =>
  units[nameTo]?.key === ',' &&
  units[nameTo + 1]?.casing !== 'lower' &&
  REGIONS.has(units[nameTo + 1]?.key ?? '');

/** Whether the name belongs to a person, a place, a market or another company. */
export const isOfAnother = (candidate: Candidate): boolean =>
  isPartOfPersonOrPlace(candidate) ||
  isVenueOrIndex(candidate) ||
  isPartOfOtherCompany(candidate) ||
  endsOtherCompany(candidate) ||
  isWhatOtherDoes(candidate) ||
  isProduct(candidate);

/** What is made and has a name of its own. */
const PRODUCTS = wordSet(
  'browser app chatbot assistant smartphone phone tablet laptop console headset drug pill vaccine suv sedan pickup game show series film model robot',
);

/** `its own browser, Comet, and`: the name of what somebody else makes, where it is no sure name of a company. */
function isProduct({ view: { units }, entry, from }: Candidate): boolean {
  return entry.prior < SURE_NAME && units[from - 1]?.key === ',' && PRODUCTS.has(units[from - 2]?.key ?? '');
}

/** Names of such a prior need nothing else. */
const SURE_NAME = 8;

/** `Evercore Partners` for `Partners Group`: a word that says what a company does, behind the rest of its name. */
function isWhatOtherDoes({ view, entry, from, to, nameTo }: Candidate): boolean {
  const [before, unit] = [view.units[from - 1], view.units[from]];
  if (entry.length > 1 || to > nameTo || !isDescriptor(unit?.key ?? '')) return false;
  return before?.kind === 'word' && before.casing !== 'lower' && !NO_NAMES.has(before.key);
}

/** `Packard Motor Car Company` for `CAR`: an acronym that is written as a word, behind other words of a name. */
function endsOtherCompany({ view, entry, from, to, nameTo }: Candidate): boolean {
  const isWord = entry.caseRule === 'upper' && view.units[from]?.casing !== 'upper';
  return isWord && to > nameTo && view.capitalsTell && isStranger(view.units[from - 1]);
}

/** Words that begin no noun that an article could belong to: `the Amazon has`, `in the Amazon by boat`. */
const NO_NOUN = wordSet(
  'has have had is are was were will would can could may might and or but in on at for as by to from with since after before where which who that when while than',
);

/** `Lowe` for `Lowe's`, and `the Amazon` with nothing behind it that the article could belong to. */
export function isDoubtfulForm({ entry, view, from, nameTo }: Candidate): boolean {
  const next = view.units[nameTo];
  const isAlone = (next?.kind !== 'word' && next?.key !== '-') || NO_NOUN.has(next.key);
  const hasOwnArticle = entry.length === 1 && view.units[from - 1]?.key === 'the' && isAlone;
  return hasOwnArticle || (entry.possessive && !(view.units[nameTo - 1]?.possessive ?? false));
}

const MAX_REST = 3;

/** `Firefly Neuroscience, Inc.` for `Firefly`: more capitalized words and then a legal form make another company. */
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

/** Whether a capitalized stranger stands right before or after: then the name may be only a part of another. */
export function isInsideLongerName({ view, from, to, nameTo }: Candidate): boolean {
  if (!view.capitalsTell || to > nameTo) return false;
  const { units } = view;
  const before = units[from - 1];
  const after = units[nameTo];
  const isOpen = !(units[nameTo - 1]?.possessive ?? false);
  const isBehind = isStranger(before) && !before?.possessive && from > 1 && !isPlaceOfTrade(units, from - 1);
  return isBehind || (isOpen && isStranger(after));
}

/** Where shares trade, by the last word. */
const TOWNS = wordSet(
  'london paris frankfurt milan madrid amsterdam zurich stockholm copenhagen oslo helsinki tokyo seoul taipei sydney mumbai toronto shanghai shenzhen singapore kong york johannesburg',
);

/** `in London Shell rose`, `in Hong Kong Tencent fell`. */
function isPlaceOfTrade(units: readonly Unit[], at: number): boolean {
  if (!TOWNS.has(units[at]?.key ?? '')) return false;
  return units[at - 1]?.key === 'in' || (units[at - 2]?.key === 'in' && units[at - 1]?.casing !== 'lower');
}

/** A capitalized word of two letters or more that is none of business: it may belong to a longer name. */
export function isStranger(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.kind !== 'word' || unit.casing === 'lower') return false;
  return (
    !(COMPANY_NOUNS.has(unit.key) || FINANCE_WORDS.has(unit.key) || NO_NAMES.has(unit.key)) &&
    unit.key.length > 1
  );
}

const WINDOW = 10;

/**
 * How many words of finance, percentages and amounts of money are among the ten units on either side of `[from, to)`.
 */
export function financeWordsNear(units: readonly Unit[], from: number, to: number): number {
  const near = [...units.slice(Math.max(0, from - WINDOW), from), ...units.slice(to, to + WINDOW)];
  return near.filter(({ key, kind }) => FINANCE_WORDS.has(key) || (kind === 'number' && /[%$€£¥]/u.test(key)))
    .length;
}

/** They have names like people's: `hurricane Ida`. */
const STORMS = wordSet('storm hurricane typhoon cyclone');

/** Whether the word at `at` follows a given name, a title or an initial; `Will X …?` asks what X will do. */
export function isAfterPersonWord(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]?.key === '.' ? units[at - 2] : units[at - 1];
  if (STORMS.has(before?.key ?? '')) return true;
  if (before === undefined || before.kind !== 'word' || before.casing === 'lower' || before.possessive)
    return false;
  if (at === 1 && before.key === 'will' && units.some(({ key }) => key === '?')) return false;
  if (isInitial(before) || HONORIFICS.has(before.key) || GIVEN_NAMES.has(before.key)) return true;
  return units[at - 1] === before && isTitled(units, at - 1);
}

/** `Tony Abbott`, `Mr. Abbott`, `J. Abbott`: the words behind given names, titles and initials are surnames. */
export const surnamesIn = (units: readonly Unit[]): string[] =>
  units
    .filter(({ kind, casing }, at) => kind === 'word' && casing !== 'lower' && isAfterPersonWord(units, at))
    .map(({ key }) => key);

/** `Senator Jerri Ford`: a title and a given name that no list has; not `St. Louis`, `General Electric`. */
function isTitled(units: readonly Unit[], at: number): boolean {
  const title = units[at - 1]?.key === '.' ? units[at - 2] : units[at - 1];
  return title !== undefined && title.casing === 'initial' && TITLES.has(title.key);
}

/** `G.`, but neither `A` nor `I`. */
const isInitial = ({ key }: Unit): boolean => key.length === 1 && key !== 'a' && key !== 'i';

/** `'Meta' is a play`, `"The Oracle"`: a word in quotation marks names a work, or the word itself. */
export function isQuoted({ entry, view: { units }, from, to }: Candidate): boolean {
  const before = units[from - 1]?.key === 'the' ? from - 2 : from - 1;
  return entry.length === 1 && QUOTE.test(units[before]?.key ?? '') && QUOTE.test(units[to]?.key ?? '');
}
const QUOTE = /^["'‘’“”]$/u;
