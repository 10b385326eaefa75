import { wordSet } from '@/lib/util/word-set';
import type { Unit } from './units';

/** Words for a company's legal form. They are never part of a key, and support a name they follow. */
const LEGAL = wordSet(
  'inc incorporated corp corporation co company cos ltd limited plc llc lp llp ag se sa nv spa ab asa oyj as kgaa bv gmbh sas srl tbk bhd publ pjsc aktiengesellschaft holdings holding hldgs group grp gr',
);

/** Words for what a company does. Short names omit them (`Micron Technology` is `Micron`). */
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

/** Whether a key (lower case) is a legal-form word such as `inc` or `holdings`, regardless of context. */
export const isLegalWord = (key: string): boolean => LEGAL.has(key);

/** Whether a unit is written like a legal form after a name. `As` in a headline is the conjunction. */
export const isLegalForm = ({ key, casing }: Unit): boolean =>
  isLegalWord(key) && casing !== 'lower' && (key !== 'as' || casing === 'upper');

/** Whether a key (lower case) describes what a company does rather than who it is: `airlines`. */
export const isDescriptor = (key: string): boolean => DESCRIPTORS.has(key);

/** The units of a name without a leading "The" and without trailing legal-form words and punctuation. */
export function withoutLegalForm(units: readonly Unit[]): Unit[] {
  const from = units[0]?.key === 'the' && units.length > 1 ? 1 : 0;
  return trimEnd(units.slice(from), (unit) => LEGAL.has(unit.key));
}

/** The short form of a full name, or an empty list if nothing can be dropped. */
export function shortName(units: readonly Unit[]): Unit[] {
  const short = trimEnd(units, (unit) => DESCRIPTORS.has(unit.key) || LEGAL.has(unit.key));
  return short.length < units.length ? short : [];
}

/**
 * Names between the full and the short one: `Dine Brands` for `Dine Brands Global`, whose short name is `Dine`.
 */
export function middleNames(units: readonly Unit[]): Unit[][] {
  const { length } = shortName(units);
  if (length === 0) return [];
  const ends = units
    .slice(length, -1)
    .flatMap(({ key }, at) => (DESCRIPTORS.has(key) ? [length + at + 1] : []));
  return ends.map((end) => units.slice(0, end));
}

/** Words of full names -> how headlines write them: `Vertex Pharma`, `Marvell Tech`, `Western Alliance Bancorp`. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['pharmaceuticals', 'pharma'],
  ['pharmaceutical', 'pharma'],
  ['technologies', 'tech'],
  ['technology', 'tech'],
  ['laboratories', 'labs'],
  ['bancorporation', 'bancorp'],
  ['international', 'intl'],
]);

/** The name as headlines abbreviate it, or undefined if they do not. The first word stays, as names are found by it. */
export function abbreviated(units: readonly Unit[]): Unit[] | undefined {
  if (!units.some(({ key }, at) => at > 0 && ABBREVIATIONS.has(key))) return undefined;
  return units.map((unit, at) => ({ ...unit, key: (at > 0 && ABBREVIATIONS.get(unit.key)) || unit.key }));
}

/** Drops idle units, punctuation and `and` from the end, but never the first unit. */
function trimEnd(units: readonly Unit[], isIdle: (unit: Unit) => boolean): Unit[] {
  let end = units.length;
  while (end > 1 && isDroppable(units[end - 1], isIdle)) end--;
  return units.slice(0, end);
}

function isDroppable(unit: Unit | undefined, isIdle: (unit: Unit) => boolean): boolean {
  return unit !== undefined && (isIdle(unit) || unit.kind === 'punctuation' || unit.key === 'and');
}

/** The lookup key of a name: its units' keys joined by spaces. */
export const keyOf = (units: readonly Unit[]): string => units.map((unit) => unit.key).join(' ');
