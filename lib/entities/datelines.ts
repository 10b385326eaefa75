import type { DocumentSentence } from '@/lib/model';
import { SURE } from './article-facts';
import type { Candidate, View } from './candidates';
import type { ExplicitSymbol } from './explicit';
import type { Unit } from './units';

/** The opening of a wire story: `MINNEAPOLIS (AP) —`. Offsets into the sentence's `source`. */
export interface Dateline {
  /** Where the bracket around the source opens; `end` is where it ends. */
  opens: number;
  end: number;
}

/** Maximum number of units for the place and date before the bracket, and for the source in it. */
const MAX_PLACE = 12;
const MAX_SOURCE = 5;
/** How many characters before the sentence its paragraph may start, since `Fla.` can end a sentence. */
const MAX_BEFORE = 60;

/** The dateline of a sentence that opens a paragraph; undefined if the bracket holds a ticker. */
export function datelineOf(
  view: View,
  symbols: readonly ExplicitSymbol[],
  candidates: readonly Candidate[],
): Dateline | undefined {
  const dateline = opensParagraph(view.sentence) ? bracketIn(view.units) : undefined;
  if (dateline === undefined) return undefined;
  const inside = symbols.filter((symbol) => !isOutside(symbol, dateline));
  return inside.some((symbol) => isTickerOf(symbol, candidates)) ? undefined : dateline;
}

/** Whether a text range lies outside the dateline's source bracket. */
export const isOutside = (
  { start, end }: { start: number; end: number },
  dateline: Dateline | undefined,
): boolean => dateline === undefined || end <= dateline.opens || start >= dateline.end;

/** Whether a candidate is neither the source nor a doubtful all-caps name before it: `HARTFORD, Conn. (AP) —`. */
export function isOutsideDateline(candidate: Candidate, dateline: Dateline | undefined): boolean {
  if (!isOutside(candidate, dateline)) return false;
  if (dateline === undefined || candidate.start >= dateline.end || candidate.entry.prior >= SURE) return true;
  return candidate.entry.caseRule === 'upper' || candidate.view.units[candidate.from]?.casing !== 'upper';
}

const isTickerOf = ({ sure, start, instrument }: ExplicitSymbol, candidates: readonly Candidate[]): boolean =>
  sure || candidates.some(({ entry, end }) => end < start && entry.instrument.id === instrument.id);

function opensParagraph({ source, start }: DocumentSentence): boolean {
  return start <= MAX_BEFORE || source.slice(start - MAX_BEFORE, start).includes('\n');
}

/** Finds a bracket of capitalized words that only capitalized words precede and a dash follows. */
function bracketIn(units: readonly Unit[]): Dateline | undefined {
  const opens = indexOf('(', units, 0, MAX_PLACE);
  const closes = opens < 0 ? -1 : indexOf(')', units, opens + 2, MAX_SOURCE);
  const [first, last, next] = [units[opens], units[closes], units[closes + 1]];
  if (first === undefined || last === undefined || !/^[-–—―_]/u.test(next?.key ?? '')) return undefined;
  const isSource = units
    .slice(opens + 1, closes)
    .every(({ kind, casing }) => kind === 'word' && casing !== 'lower');
  const isPlace = units.slice(0, opens).every(({ casing }) => casing !== 'lower');
  return isSource && isPlace ? { opens: first.start, end: last.end } : undefined;
}

function indexOf(key: string, units: readonly Unit[], from: number, reach: number): number {
  const at = units.slice(from, from + reach).findIndex((unit) => unit.key === key);
  return at < 0 ? -1 : from + at;
}
