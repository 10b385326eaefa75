import type { Instrument } from '@/lib/model';
import { keyOf } from './names';
import type { Unit } from './units';

/** How a name must be written to count: in any case, with a capital, or in capitals (`ING`, not `Ing`). */
export type CaseRule = 'any' | 'initial' | 'upper';

/** One name of one instrument. */
export interface NameEntry {
  instrument: Instrument;
  /** 0 (never alone) to 9 (needs nothing else). */
  prior: number;
  form: 'name' | 'short' | 'alias' | 'taught' | 'reader';
  caseRule: CaseRule;
  /** Number of units. */
  length: number;
  /** True for `Macy's`: without its `'s` the word is another one. */
  possessive: boolean;
}

/** Entries by key, and for each first word the length of the longest key that it begins. */
export interface NameIndex {
  entries: Map<string, NameEntry>;
  longest: Map<string, number>;
}

export interface NewName {
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

/** Adds a name or replaces what stood under its key. */
export function setName(index: NameIndex, { instrument, units, prior, form }: NewName): void {
  const first = units[0];
  if (first === undefined) return;
  index.entries.set(keyOf(units), {
    instrument,
    prior,
    form,
    caseRule: caseRuleOf(instrument, units),
    length: units.length,
    possessive: units.at(-1)?.possessive ?? false,
  });
  index.longest.set(first.key, Math.max(units.length, index.longest.get(first.key) ?? 0));
}

const MAX_ACRONYM = 5;
/** Shorter names of companies that write themselves small (`e.l.f.`) need a capital in texts. */
const MIN_SMALL = 5;

export const isCompany = (kind: Instrument['kind']): boolean => kind === 'company' || kind === 'private';

function caseRuleOf({ kind }: Instrument, units: readonly Unit[]): CaseRule {
  const words = units.filter((unit) => unit.kind === 'word');
  if (words.every(({ casing }) => casing === 'lower'))
    return isCompany(kind) && keyOf(words).length < MIN_SMALL ? 'initial' : 'any';
  const [only] = words;
  const isAcronym = words.length === 1 && only?.casing === 'upper' && only.key.length <= MAX_ACRONYM;
  if (isAcronym) return 'upper';
  return kind === 'currency' ? 'any' : 'initial';
}

/** The longest entry whose key starts at `from` and that `fits`, or none. Takes time in the longest key's length only. */
export function longestAt(
  index: NameIndex,
  units: readonly Unit[],
  from: number,
  fits: (entry: NameEntry) => boolean,
): NameEntry | undefined {
  const first = units[from];
  const longest = first && index.longest.get(first.key);
  if (longest === undefined) return undefined;
  for (let length = Math.min(longest, units.length - from); length > 0; length--) {
    const entry = index.entries.get(keyOf(units.slice(from, from + length)));
    if (entry && fits(entry)) return entry;
  }
  return undefined;
}
