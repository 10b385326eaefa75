import { wordSet } from '@/lib/util/word-set';
import type { Candidate } from './candidates';
import { SURE_NAME } from './named-things';
import { NATURE_NOUNS, PLACE_NOUNS, REGIONS, REGIONS_OF_TWO } from './word-lists';

/** Whether the name is a place's or a thing's in nature: `Ford County`, `Hershey, Pa.`, `Amazon river`. */
export function isPlace(candidate: Candidate): boolean {
  const { view, entry, nameTo } = candidate;
  if (isGround(candidate)) return true;
  if (entry.length > 1) return entry.prior < SURE_NAME && isTown(candidate);
  if (isTown(candidate)) return true;
  const next = view.units[nameTo];
  if (next === undefined || view.units[nameTo - 1]?.possessive) return false;
  return (
    isOfNature(candidate) || isHeadland(candidate) || (next.casing !== 'lower' && PLACE_NOUNS.has(next.key))
  );
}

/** Whether the name is part of a headland's: `Hilton Head`, but not `Ford Head of Design`. */
const isHeadland = ({ view: { units, capitalsTell }, nameTo }: Candidate): boolean =>
  capitalsTell &&
  units[nameTo]?.key === 'head' &&
  units[nameTo]?.casing === 'initial' &&
  units[nameTo + 1]?.key !== 'of';

/** Whether the name means something in nature: `Amazon river`, `Apple orchards`, `Delta variant`. */
export function isOfNature({ view: { units, capitalsTell }, nameTo }: Candidate): boolean {
  const next = units[nameTo];
  return next !== undefined && (next.casing === 'lower' || !capitalsTell) && NATURE_NOUNS.has(next.key);
}

const GROUNDS = wordSet('stadium arena ballpark raceway speedway');
/** Venues and buildings whose words can also be verbs or begin a headline's next phrase. */
const BUILDINGS = wordSet(
  'center centre field park garden theatre theater coliseum tower building pavilion dome',
);

/** Whether a venue or building named after a company follows: `State Farm Stadium`, `Salesforce Tower`. */
function isGround({ view: { units, capitalsTell }, nameTo }: Candidate): boolean {
  const next = units[nameTo];
  if (next === undefined || next.casing === 'lower' || units[nameTo - 1]?.possessive) return false;
  return GROUNDS.has(next.key) || (capitalsTell && BUILDINGS.has(next.key));
}

/** Whether the name is a town's, followed by its region: `Hartford, Connecticut`, `Corning, New York`. */
export function isTown({ view: { units }, nameTo }: Candidate): boolean {
  const [comma, region, second] = units.slice(nameTo, nameTo + 3);
  if (comma?.key !== ',' || region === undefined || region.casing === 'lower') return false;
  return REGIONS.has(region.key) || REGIONS_OF_TWO.has(`${region.key} ${second?.key}`);
}
