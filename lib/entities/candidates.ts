import type { DocumentSentence } from '@/lib/model';
import { isCompany } from '@/lib/model/is-company';
import { wordSet } from '@/lib/util/word-set';
import { longestAt, type NameEntry, type NameIndex } from './name-index';
import { isLegalForm, isLegalWord } from './names';
import { type Unit, unitsOf } from './units';
import { COMPANY_NOUNS } from './word-lists';

/** A sentence prepared for the linker. */
export interface View {
  sentence: DocumentSentence;
  units: Unit[];
  /** Whether capitals are informative; false in title-case headlines and all-caps text. */
  capitalsTell: boolean;
}

/** A possible mention of an instrument: units `[from, to)`, including the legal form. */
export interface Candidate {
  entry: NameEntry;
  view: View;
  from: number;
  to: number;
  /** Where the name itself ends (exclusive), without the legal form. */
  nameTo: number;
  /** Offsets into the sentence's `source`. */
  start: number;
  end: number;
}

/** How confident the link is and why, in plain words; undefined if the candidate is no link. */
export type Verdict = { confidence: number; reason: string } | undefined;

const CONNECTING = wordSet('of and the de for in on at la y e und to dei di do da del della des');

/** Words that stay lower case even in title-case headlines. */
const SMALL_IN_TITLES = wordSet('with from into over after amid than that this upon about what when before');

/** Splits a sentence into units and determines whether its capitals are informative. */
export function viewOf(sentence: DocumentSentence): View {
  const units = unitsOf(sentence.tokens);
  const capitalsTell = units.some(
    ({ casing, key }) => casing === 'lower' && key.length > 3 && !SMALL_IN_TITLES.has(key),
  );
  return { sentence, units, capitalsTell };
}

/** Finds the longest non-overlapping matches from left to right. On ties the earlier index wins. */
export function candidatesIn(view: View, indices: readonly NameIndex[]): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < view.units.length; ) {
    const entry = bestAt(indices, view.units, at);
    const candidate = entry && candidateOf(view, entry, at);
    if (candidate) found.push(candidate);
    at = candidate?.to ?? at + 1;
  }
  return found;
}

const isNameAt = (entry: NameEntry, units: readonly Unit[], at: number): boolean =>
  isWrittenAs(entry, units, at) && !isTornApart(entry, units, at);

function bestAt(indices: readonly NameIndex[], units: readonly Unit[], at: number): NameEntry | undefined {
  let best: NameEntry | undefined;
  for (const index of indices) {
    const entry = longestAt(index, units, at, isNameAt);
    if (entry && isBetter(entry, best, units, at)) best = entry;
  }
  return best;
}

/**
 * Prefers the longer entry. On ties the earlier one wins, except that a market index wins in a market context (the
 * Dow over Dow Inc).
 */
function isBetter(
  entry: NameEntry,
  best: NameEntry | undefined,
  units: readonly Unit[],
  at: number,
): boolean {
  if (best === undefined || entry.length > best.length) return true;
  return (
    entry.length === best.length && entry.instrument.kind === 'index' && isMarket(units, at, entry.length)
  );
}

/** Words in a sentence that show a market index is meant. */
const INDEX_WORDS = wordSet('points nasdaq s&p component components average futures');

/**
 * Whether the context is a market: `the Dow`, `Dow gains 200 points`, `Dow, S&P 500 and Nasdaq`. `Dow shares`
 * means the company.
 */
function isMarket(units: readonly Unit[], at: number, length: number): boolean {
  if (units[at - 1]?.key === 'the') return true;
  if (COMPANY_NOUNS.has(units[at + length]?.key ?? '')) return false;
  return units.some(({ key }) => INDEX_WORDS.has(key));
}

/**
 * Whether the words are capitalized like the name: every word except connecting words, legal forms and `.com`.
 * Acronyms must be in capitals (`ING`, not `Ing`) unless a legal form follows (`Nio Inc`).
 */
function isWrittenAs(
  { caseRule, length, instrument }: NameEntry,
  units: readonly Unit[],
  from: number,
): boolean {
  if (caseRule === 'any') return true;
  const next = units[from + length];
  if (caseRule === 'upper' && !(next && isLegalForm(next))) return isInCapitals(units, from, length);
  return units.slice(from, from + length).every(({ kind, casing, key }, at) => {
    if (kind !== 'word' || casing !== 'lower') return true;
    if (at === 0) return false;
    return !isCompany(instrument.kind) || isSmallInNames(key) || isSmallBehind(key, units[from + at - 1]);
  });
}

/** Whether a word may be lower case because of the one before: `Booking.com`, `Seven & i`, `3i`. */
const isSmallBehind = (key: string, before: Unit | undefined): boolean =>
  before?.key === '.' || (key.length === 1 && (before?.key === 'and' || before?.kind === 'number'));

/** Whether a word may be lower case in names: `Bank of America`, `Prudential plc`. */
const isSmallInNames = (key: string): boolean => CONNECTING.has(key) || isLegalWord(key);

/** Whether a possessive splits the match: `New York's Times Square` is not `New York Times`. */
const isTornApart = ({ innerPossessive, length }: NameEntry, units: readonly Unit[], from: number): boolean =>
  length > 1 && !innerPossessive && units.slice(from, from + length - 1).some(({ possessive }) => possessive);

const isInCapitals = (units: readonly Unit[], from: number, length: number): boolean =>
  units
    .slice(from, from + length)
    .every(
      ({ kind, casing, key }) =>
        kind !== 'word' || casing === 'upper' || (casing === 'initial' && key.length === 1),
    );

function candidateOf(view: View, entry: NameEntry, from: number): Candidate {
  const { units } = view;
  const nameTo = from + entry.length;
  const to = endOfLegalForm(view, nameTo);
  const last = units[to - 1];
  const end = to > nameTo || !entry.possessive ? last?.bareEnd : last?.end;
  return { entry, view, from, to, nameTo, start: units[from]?.start ?? 0, end: end ?? 0 };
}

/**
 * Where a legal form after the name ends. Includes `, Inc.` and `& Co`, but not lower-case words or the `Co` of
 * `Co-op`.
 */
function endOfLegalForm({ units, sentence: { source } }: View, nameTo: number): number {
  let to = nameTo;
  for (let at = nameTo; at < units.length && at < nameTo + 5; at++) {
    const unit = units[at];
    if (unit === undefined) break;
    if (isLegalForm(unit) && source[unit.end] !== '-') to = at + 1;
    else if (unit.key !== ',' && unit.key !== 'and' && unit.key !== '.') break;
  }
  return to;
}
