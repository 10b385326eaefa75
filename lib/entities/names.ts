import { wordSet } from '@/lib/util/word-set';
import type { Unit } from './units';

/** Words that say only what legal form a company has: never part of a key, and evidence where they follow a name. */
const LEGAL = wordSet(
  'inc incorporated corp corporation co company cos ltd limited plc llc lp llp ag se sa nv spa ab asa oyj as kgaa bv gmbh sas srl tbk bhd publ pjsc aktiengesellschaft holdings holding hldgs group grp gr',
);

/** Words that say only what a company does: left off in a short name (`Micron Technology` is `Micron`). */
const DESCRIPTORS = wordSet(
  'technologies technology tech pharmaceuticals pharmaceutical pharma therapeutics biosciences bioscience biopharma biotech laboratories labs ' +
    'financial finance bancorp bancorporation bancshares energy systems industries industrial international intl brands motors motor stores materials resources ' +
    'partners properties networks network software solutions services service communications entertainment airlines airways airline health healthcare ' +
    'medical semiconductor semiconductors electronics electronic enterprises enterprise instruments products foods food petroleum oil gas mining minerals ' +
    'insurance capital management realty trust reit global worldwide platforms interactive sciences devices chemical chemicals steel aluminum ' +
    'automotive aerospace aviation robotics logistics transportation companies media studios games gaming cosmetics beauty ' +
    'outdoor apparel footwear restaurants hotels resorts cruises bank banks banking telecom telecommunications wireless mobility power electric water ' +
    'utilities cement auto automobiles biologics diagnostics genomics oncology surgical products usa us america',
);

/** Whether a key (lower case) is a word of a legal form, wherever it stands: `inc`, `holdings`. */
export const isLegalWord = (key: string): boolean => LEGAL.has(key);

/** A legal form as it is written behind a name; `As` in a headline is the conjunction. */
export const isLegalForm = ({ key, casing }: Unit): boolean =>
  isLegalWord(key) && casing !== 'lower' && (key !== 'as' || casing === 'upper');

/** Whether a key (lower case) says what a company does rather than who it is: `airlines`. */
export const isDescriptor = (key: string): boolean => DESCRIPTORS.has(key);

/** The units of a name without a leading "The" and without what follows its last telling word. */
export function withoutLegalForm(units: readonly Unit[]): Unit[] {
  const from = units[0]?.key === 'the' && units.length > 1 ? 1 : 0;
  return trimEnd(units.slice(from), (unit) => LEGAL.has(unit.key));
}

/** The short name of a full one, or none if nothing can be left off. */
export function shortName(units: readonly Unit[]): Unit[] {
  const short = trimEnd(units, (unit) => DESCRIPTORS.has(unit.key) || LEGAL.has(unit.key));
  return short.length < units.length ? short : [];
}

/** What lies between a full name and its short one: `Dine Brands` of `Dine Brands Global`, whose short name is `Dine`. */
export function middleNames(units: readonly Unit[]): Unit[][] {
  const { length } = shortName(units);
  if (length === 0) return [];
  const ends = units
    .slice(length, -1)
    .flatMap(({ key }, at) => (DESCRIPTORS.has(key) ? [length + at + 1] : []));
  return ends.map((end) => units.slice(0, end));
}

/** Drops units from the end while they are idle or mere punctuation, but never the first. */
function trimEnd(units: readonly Unit[], isIdle: (unit: Unit) => boolean): Unit[] {
  let end = units.length;
  while (end > 1 && isDroppable(units[end - 1], isIdle)) end--;
  return units.slice(0, end);
}

function isDroppable(unit: Unit | undefined, isIdle: (unit: Unit) => boolean): boolean {
  return unit !== undefined && (isIdle(unit) || unit.kind === 'punctuation' || unit.key === 'and');
}

/** What a name is looked up by: the keys of its units, with spaces between. */
export const keyOf = (units: readonly Unit[]): string => units.map((unit) => unit.key).join(' ');
