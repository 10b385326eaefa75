import type { Instrument } from '@/lib/model';
import type { Candidate, View } from './candidates';
import type { ExplicitSymbol } from './explicit';
import { isLegalWord } from './names';
import type { Unit } from './units';

/** An explicit symbol that stands: what it means, and the name before it that it teaches. */
export interface ResolvedSymbol {
  view: View;
  instrument: Instrument;
  label: string;
  start: number;
  end: number;
  /** Units of the name before the parenthesis; empty where none stands there. */
  taught: Unit[];
}

const MAX_NAME = 6;

/** Keeps the symbols that the words before them agree with; `(FCC)` behind its own initials is an abbreviation. */
export function resolveSymbols(
  view: View,
  symbols: readonly ExplicitSymbol[],
  candidates: readonly Candidate[],
): ResolvedSymbol[] {
  return symbols.flatMap((symbol) => {
    const { instrument, label, start, end, opens } = symbol;
    const known = opens === undefined ? undefined : candidateBefore(view, candidates, opens);
    const taught = opens === undefined ? [] : nameBefore(view.units, opens, known, instrument);
    const stands = symbol.sure || known?.entry.instrument.id === instrument.id || agrees(taught, instrument);
    return stands ? [{ view, instrument, label, start, end, taught }] : [];
  });
}

/** The candidate that ends right before `opens`, if any. */
function candidateBefore(view: View, candidates: readonly Candidate[], opens: number): Candidate | undefined {
  return candidates.find(({ to }) => {
    const next = view.units.findIndex(
      (unit, at) => at >= to && unit.key !== "'" && unit.key !== '’' && unit.key !== '.',
    );
    return next >= 0 && view.units[next]?.start === opens;
  });
}

/** The run of capitalised words before the parenthesis, without its legal form. */
function nameBefore(
  units: readonly Unit[],
  opens: number,
  known: Candidate | undefined,
  instrument: Instrument,
): Unit[] {
  if (known?.entry.instrument.id === instrument.id) return known.view.units.slice(known.from, known.nameTo);
  let to = units.findIndex((unit) => unit.start >= opens);
  while (to > 0 && isIdle(units[to - 1])) to--;
  let from = to;
  while (from > 0 && to - from < MAX_NAME && isNameWord(units[from - 1], units[from])) from--;
  return units.slice(from, Math.max(from, to));
}

function isIdle(unit: Unit | undefined): boolean {
  return (
    unit !== undefined && (unit.kind === 'punctuation' ? /^[’'.,]$/u.test(unit.key) : isLegalWord(unit.key))
  );
}

function isNameWord(unit: Unit | undefined, next: Unit | undefined): boolean {
  if (unit === undefined || unit.kind === 'punctuation') return false;
  if (unit.key === 'and' || unit.key === 'of') return next !== undefined && next.casing !== 'lower';
  return unit.kind === 'word' && unit.casing !== 'lower';
}

/** Whether unknown words can be the instrument's: they share a word with its name, and are not what the symbol abbreviates. */
function agrees(words: readonly Unit[], { name, symbol = '' }: Instrument): boolean {
  if (words.length === 0) return false;
  const known = new Set(name.toLowerCase().split(/[^\p{L}\d]+/u));
  if (words.some(({ key }) => key.length > 2 && known.has(key))) return true;
  return (
    name === symbol &&
    !isInitialsOf(words, symbol) &&
    isSubsequence(symbol.toLowerCase(), words.map(({ key }) => key).join(''))
  );
}

function isInitialsOf(words: readonly Unit[], symbol: string): boolean {
  const initials = words.map(({ key }) => key[0]).join('');
  return isSubsequence(symbol.toLowerCase(), initials);
}

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const letter of whole) if (letter === part[at]) at++;
  return at === part.length;
}
