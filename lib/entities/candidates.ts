import type { DocumentSentence } from '@/lib/model';
import { longestAt, type NameEntry, type NameIndex } from './name-index';
import { isLegalWord } from './names';
import { type Unit, unitsOf } from './units';

/** A sentence as the linker reads it. */
export interface View {
  sentence: DocumentSentence;
  units: Unit[];
  /** Whether a capital says anything here: not in headlines that capitalise every word, nor in capitals throughout. */
  capitalsTell: boolean;
}

/** A place that could name an instrument: units `[from, to)`, the legal form included. */
export interface Candidate {
  entry: NameEntry;
  view: View;
  from: number;
  to: number;
  /** Units of the name itself end here. */
  nameTo: number;
  /** Offsets into the sentence's `source`. */
  start: number;
  end: number;
}

const CONNECTING = new Set([
  'of',
  'and',
  'the',
  'de',
  'for',
  'in',
  'on',
  'at',
  'la',
  'y',
  'e',
  'und',
  'to',
  'dei',
  'di',
]);

export function viewOf(sentence: DocumentSentence): View {
  const units = unitsOf(sentence.tokens);
  const long = units.filter((unit) => unit.kind === 'word' && unit.key.length > 3);
  const lower = long.filter((unit) => unit.casing === 'lower').length;
  return { sentence, units, capitalsTell: lower >= long.length * 0.3 };
}

/** Longest matches from left to right, none overlapping; of equally long ones that of the earlier index. */
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

function bestAt(indices: readonly NameIndex[], units: readonly Unit[], at: number): NameEntry | undefined {
  let best: NameEntry | undefined;
  for (const index of indices) {
    const entry = longestAt(index, units, at);
    if (entry && entry.length > (best?.length ?? 0) && isWrittenAs(entry, units, at)) best = entry;
  }
  return best;
}

/** Whether the capitals are those of a name: every word of more than three letters has one. */
function isWrittenAs(entry: NameEntry, units: readonly Unit[], from: number): boolean {
  if (entry.caseRule === 'any') return true;
  const words = units.slice(from, from + entry.length).filter((unit) => unit.kind === 'word');
  if (entry.caseRule === 'upper')
    return words.every(
      (unit) => unit.casing === 'upper' || (unit.casing === 'initial' && unit.key.length === 1),
    );
  return words.every((unit, at) => unit.casing !== 'lower' || (at > 0 && CONNECTING.has(unit.key)));
}

function candidateOf(view: View, entry: NameEntry, from: number): Candidate {
  const { units } = view;
  const nameTo = from + entry.length;
  const to = endOfLegalForm(units, nameTo);
  const last = units[to - 1];
  const end = to > nameTo || !entry.possessive ? last?.bareEnd : last?.end;
  return { entry, view, from, to, nameTo, start: units[from]?.start ?? 0, end: end ?? 0 };
}

/** Takes in `, Inc.` and `& Co`, but no legal word that is written small. */
function endOfLegalForm(units: readonly Unit[], nameTo: number): number {
  let to = nameTo;
  for (let at = nameTo; at < units.length && at < nameTo + 5; at++) {
    const unit = units[at];
    if (unit === undefined) break;
    if (isLegalWord(unit.key) && unit.casing !== 'lower') to = at + 1;
    else if (unit.key !== ',' && unit.key !== 'and' && unit.key !== '.') break;
  }
  return to;
}
