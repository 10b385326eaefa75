import type { Instrument } from '@/lib/model';
import { isCompany } from '@/lib/model/is-company';
import { abbreviated, keyOf, middleNames, shortName, withoutLegalForm } from './names';
import { firstKeyOf, type Unit, unitsOfName } from './units';

/** The letter case a name needs to match: any, capitalized, or all capitals (`ING`, not `Ing`). */
type CaseRule = 'any' | 'initial' | 'upper';

/** A name of an instrument. */
export interface NameEntry {
  instrument: Instrument;
  /** How sure the name is: 0 (never on its own) to 9 (needs no other evidence). */
  prior: number;
  form: 'name' | 'short' | 'alias' | 'taught' | 'reader' | 'opening';
  caseRule: CaseRule;
  /** Number of units. */
  length: number;
  /** True for `Macy's`: without `'s` it is a different word. */
  possessive: boolean;
  /** True for `Domino's Pizza`. In other names only the last word may have `'s`. */
  innerPossessive: boolean;
}

/** Entries by key, and for each first word the length of the longest key starting with it. */
export interface NameIndex {
  entries: Map<string, NameEntry>;
  longest: Map<string, number>;
  /** Like `longest`, for names that may be lower case. Most words in a text are, so most lookups end here. */
  longestSmall: Map<string, number>;
  /** Names not looked up yet, by first word. An article needs only a few hundred of the twelve thousand keys. */
  pending: Map<string, PendingName[]>;
}

/** A name whose key has not been built yet. */
interface PendingName {
  instrument: Instrument;
  text: string;
  prior: number;
  form: 'name' | 'short' | 'alias';
}

/** Creates an empty index. */
export const emptyIndex = (): NameIndex => ({
  entries: new Map(),
  longest: new Map(),
  longestSmall: new Map(),
  pending: new Map(),
});

/** Copies an index so that names can be added to it. */
export const copyOf = ({ entries, longest, longestSmall, pending }: NameIndex): NameIndex => ({
  entries: new Map(entries),
  longest: new Map(longest),
  longestSmall: new Map(longestSmall),
  pending: new Map(pending),
});

/** Adds a name whose key is built when its first word is looked up. The first name with a given key is kept. */
export function addPending(index: NameIndex, name: PendingName): void {
  const first = firstKeyOf(name.text);
  const waiting = index.pending.get(first);
  if (waiting) waiting.push(name);
  else index.pending.set(first, [name]);
}

/** Builds the keys of all pending names starting with `first`. */
function open(index: NameIndex, first: string): void {
  const waiting = index.pending.get(first);
  if (waiting === undefined) return;
  index.pending.delete(first);
  for (const { text, ...name } of waiting) {
    addName(index, { ...name, units: unitsIn(text, name.form) });
    if (name.form !== 'short') continue;
    for (const units of middleNames(withoutLegalForm(unitsOfName(text))))
      addName(index, { ...name, units, prior: MIDDLE });
  }
  // Last, so that TETRA Technologies does not take the name of Tetra Tech.
  for (const { text, ...name } of waiting)
    addAbbreviated(index, { ...name, units: unitsIn(text, name.form) });
}

function addAbbreviated(index: NameIndex, name: NewName): void {
  const units = abbreviated(name.units);
  if (units) addName(index, { ...name, units });
}

/** The prior of middle names: with a descriptor included, they rarely mean anyone else. */
const MIDDLE = 9;

function unitsIn(text: string, form: PendingName['form']): Unit[] {
  const units = unitsOfName(text);
  if (form === 'alias') return units;
  return form === 'name' ? withoutLegalForm(units) : shortName(withoutLegalForm(units));
}

/** The entry under the key of these units. */
export function entryOf(index: NameIndex, units: readonly Unit[]): NameEntry | undefined {
  open(index, units[0]?.key ?? '');
  return index.entries.get(keyOf(units));
}

/** A name to add to an index; `prior` as in `NameEntry`. */
interface NewName {
  instrument: Instrument;
  units: readonly Unit[];
  prior: number;
  form: NameEntry['form'];
}

/** Adds a name unless its key is taken. */
export function addName(index: NameIndex, name: NewName): void {
  const key = keyOf(name.units);
  if (key !== '' && !index.entries.has(key)) setName(index, name);
}

/** Adds a name, replacing any entry with the same key. */
export function setName(index: NameIndex, { instrument, units, prior, form }: NewName): void {
  const first = units[0];
  if (first === undefined) return;
  open(index, first.key);
  const caseRule = caseRuleOf(instrument, units);
  const possessive = units.at(-1)?.possessive ?? false;
  const innerPossessive = units.slice(0, -1).some((unit) => unit.possessive);
  const entry = { instrument, prior, form, caseRule, length: units.length, possessive, innerPossessive };
  index.entries.set(keyOf(units), entry);
  raise(index.longest, first.key, units.length);
  if (caseRule === 'any') raise(index.longestSmall, first.key, units.length);
}

function raise(longest: Map<string, number>, key: string, length: number): void {
  if (length > (longest.get(key) ?? 0)) longest.set(key, length);
}

const MAX_ACRONYM = 5;
/** Shorter company names in lower case (`e.l.f.`) must be capitalized in texts. */
const MIN_SMALL = 5;

function caseRuleOf({ kind }: Instrument, units: readonly Unit[]): CaseRule {
  const words = units.filter((unit) => unit.kind === 'word');
  if (words.every(({ casing }) => casing === 'lower'))
    return isCompany(kind) && keyOf(words).length < MIN_SMALL ? 'initial' : 'any';
  const [only] = words;
  const isAcronym = words.length === 1 && only?.casing === 'upper' && only.key.length <= MAX_ACRONYM;
  if (isAcronym) return 'upper';
  return kind === 'currency' ? 'any' : 'initial';
}

/**
 * The longest entry that starts at `from` and `fits`, or undefined. Time depends only on the longest key's length.
 */
export function longestAt(
  index: NameIndex,
  units: readonly Unit[],
  from: number,
  fits: (entry: NameEntry, units: readonly Unit[], from: number) => boolean,
): NameEntry | undefined {
  const first = units[from];
  if (first && index.pending.size > 0) open(index, first.key);
  const longest = first && (first.casing === 'lower' ? index.longestSmall : index.longest).get(first.key);
  if (longest === undefined) return undefined;
  for (let length = Math.min(longest, units.length - from); length > 0; length--) {
    const entry = index.entries.get(keyOf(units.slice(from, from + length)));
    if (entry && fits(entry, units, from)) return entry;
  }
  return undefined;
}
