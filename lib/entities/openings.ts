import type { Candidate } from './candidates';
import type { Unit } from './units';
import { COMPANY_NOUNS, COMPANY_VERBS } from './word-lists';

/** Verbs that everybody has: `next is`, `Next will be`. */
const OF_ANYBODY = new Set(['is', 'was', 'will']);
/** What may stand between a subject and its verb. */
const ADVERBS = new Set(['also', 'now', 'then', 'still', 'itself', 'separately', 'already']);
/** Before a name they say that it is no name: `an American said`. */
const ARTICLES = new Set('a an the this that its their our his her any each another'.split(' '));
const OF = new Set(['of', 'in']);
const MOVES = new Set(['up', 'down']);

/**
 * Whether a company's opening word (`United`, `Next`), which means too much else, means the company where it stands: as
 * the subject of what companies do, with its possessive before what they have, or behind `shares in`.
 */
export function standsForCompany({ view: { units, capitalsTell }, from, nameTo }: Candidate): boolean {
  if (ARTICLES.has(units[from - 1]?.key ?? '')) return false;
  const next = units[nameTo];
  if (units[from]?.possessive)
    return units.slice(nameTo, nameTo + 3).some(({ key }) => COMPANY_NOUNS.has(key));
  const isVerb = isCompanyVerb(ADVERBS.has(next?.key ?? '') ? units[nameTo + 1] : next, capitalsTell);
  if (OF.has(units[from - 1]?.key ?? '') && COMPANY_NOUNS.has(units[from - 2]?.key ?? ''))
    return isVerb || next?.kind !== 'word';
  return isVerb || (MOVES.has(next?.key ?? '') && units[nameTo + 1]?.kind === 'number');
}

const isCompanyVerb = (unit: Unit | undefined, capitalsTell: boolean): boolean =>
  unit !== undefined &&
  COMPANY_VERBS.has(unit.key) &&
  !OF_ANYBODY.has(unit.key) &&
  (unit.casing === 'lower' || !capitalsTell);
