import type { Instrument } from '@/lib/model';
import { isCompany } from '@/lib/model/is-company';
import type { Candidate, View } from './candidates';
import type { ExplicitSymbol } from './explicit';
import { isLegalWord } from './names';
import type { Unit } from './units';
import { COMPANY_NOUNS } from './word-lists';

/** An accepted explicit symbol, with its instrument and the name before it that it teaches. */
export interface ResolvedSymbol {
  view: View;
  instrument: Instrument;
  label: string;
  start: number;
  end: number;
  /** Units of the name before the parenthesis; empty if there is none. */
  taught: Unit[];
}

const MAX_NAME = 6;

/**
 * Keeps symbols that are sure or match the words before them. `(FCC)` after words with those initials is an
 * abbreviation.
 */
export function resolveSymbols(
  view: View,
  symbols: readonly ExplicitSymbol[],
  candidates: readonly Candidate[],
): ResolvedSymbol[] {
  if (symbols.length === 0) return [];
  const unitAt = new Map(view.units.map(({ start }, at) => [start, at]));
  const brackets = new Set(symbols.map(({ opens }) => opens));
  const endingAt = new Map(candidates.map((candidate) => [candidate.to, candidate]));
  return [...symbols]
    .sort((a, b) => a.start - b.start)
    .flatMap((symbol) => {
      const at = behindName(view.units, unitAt.get(symbol.opens ?? -1) ?? 0, brackets);
      return resolveSymbol(view, symbol, at, candidateBefore(view.units, endingAt, at));
    });
}

/** Skips a preceding symbol bracket: in `Barrick Mining (NYSE: B) (TSX: ABX)` both symbols share the name. */
function behindName(units: readonly Unit[], at: number, brackets: ReadonlySet<number | undefined>): number {
  if (units[at - 1]?.key !== ')') return at;
  for (let open = at - 2; open > at - MAX_BRACKET && open > 0; open--)
    if (units[open]?.key === '(') return brackets.has(units[open]?.start) ? open : at;
  return at;
}

/** Maximum number of units in a bracket with a symbol. */
const MAX_BRACKET = 12;

/**
 * @param at the unit where the symbol's bracket opens; 0 if there is none
 * @param known the candidate right before it
 */
function resolveSymbol(
  view: View,
  symbol: ExplicitSymbol,
  at: number,
  known: Candidate | undefined,
): ResolvedSymbol[] {
  const { label, start, end, sure, unlisted } = symbol;
  const owner = companyOf(known);
  const isOther = owner !== undefined && isAnother(owner, symbol.instrument);
  const named = (unlisted && !isOther && owner) || symbol.instrument;
  const words = nameBefore(view.units, at, known, named);
  if (unlisted && words.at(-1)?.key === 'index') return [];
  const instrument = unlisted ? calledBy(named, words, view) : named;
  const isName = known?.entry.instrument.id === instrument.id || agrees(words, instrument);
  const isElsewhere = isOther || saysWhere(view.units, words[0], instrument);
  const taught = isName || !isElsewhere ? words : [];
  return isName || sure ? [{ view, instrument, label, start, end, taught }] : [];
}

/** Whether the words are a location after `in`, not the company's name: `shares in Toronto (TSX: TECK.B)`. */
const saysWhere = (units: readonly Unit[], first: Unit | undefined, { name, symbol }: Instrument): boolean =>
  name !== symbol && first !== undefined && units[units.indexOf(first) - 1]?.key === 'in';

/**
 * The company whose whole name precedes the symbol; not Partners Group for `Cantor Equity Partners (NASDAQ: CEP)`.
 */
function companyOf(known: Candidate | undefined): Instrument | undefined {
  if (known === undefined || !isCompany(known.entry.instrument.kind)) return undefined;
  const { from, view, entry } = known;
  const isPart = isWithinName(view.units, from) && !isSharesOf(view.units, from - 2);
  return isPart ? undefined : entry.instrument;
}

/** Whether a name continues to the left of `at`. The `and` in `rose 6% and Barrick` does not join names. */
function isWithinName(units: readonly Unit[], at: number): boolean {
  const [before, word] = [units[at - 1], units[at]];
  const isJoin = before?.key === 'and' && before.casing === 'lower';
  return isNameWord(before, word) && (!isJoin || isNameWord(units[at - 2], before));
}

/**
 * Whether name and symbol belong to two different companies: `Boeing (NASDAQ: NVDA)`. A shared word means another
 * line of the same company, such as `BEPC`.
 */
const isAnother = (owner: Instrument, { id, name, symbol }: Instrument): boolean =>
  owner.id !== id && name !== symbol && !sharesWord(wordsOf(owner.name), name);

/** Names an instrument known only by its symbol after the words in the text. */
function calledBy(instrument: Instrument, words: readonly Unit[], { sentence }: View): Instrument {
  const [first, last] = [words[0], words.at(-1)];
  if (instrument.name !== instrument.symbol || first === undefined || last === undefined) return instrument;
  return { ...instrument, name: sentence.source.slice(first.start, last.bareEnd) };
}

/** The candidate that ends right before the unit at `at`, if any. */
function candidateBefore(
  units: readonly Unit[],
  endingAt: ReadonlyMap<number, Candidate>,
  at: number,
): Candidate | undefined {
  let to = at;
  while (to > 0 && !endingAt.has(to) && /^[’'.]$/u.test(units[to - 1]?.key ?? '')) to--;
  return to > 0 ? endingAt.get(to) : undefined;
}

/** The run of capitalized words before the parenthesis at `at`, without a legal form. */
function nameBefore(
  units: readonly Unit[],
  at: number,
  known: Candidate | undefined,
  instrument: Instrument,
): Unit[] {
  if (known?.entry.instrument.id === instrument.id) return units.slice(known.from, known.nameTo);
  let to = at;
  while (to > 0 && isIdle(units[to - 1])) to--;
  let from = to;
  while (from > 0 && to - from < MAX_NAME && isNameWord(units[from - 1], units[from])) from--;
  if (isSharesOf(units, from)) from += 2;
  if (units[from]?.key === 'the' && from < to - 1) from++;
  return units.slice(from, to);
}

/** Whether `at` begins a phrase such as `Shares of Zorblatt`, capitalized at the start of a sentence. */
const isSharesOf = (units: readonly Unit[], at: number): boolean =>
  COMPANY_NOUNS.has(units[at]?.key ?? '') && units[at + 1]?.key === 'of';

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

/**
 * Whether the words can name the instrument: they share a word with its name or, if only the symbol is known, the
 * symbol abbreviates them without being their initials.
 */
function agrees(words: readonly Unit[], { name, symbol = '' }: Instrument): boolean {
  if (words.length === 0) return false;
  const keys = words.map(({ key }) => key);
  if (sharesWord(keys, name)) return true;
  return name === symbol && !isInitialsOf(words, symbol) && abbreviates(symbol.toLowerCase(), words);
}

const wordsOf = (name: string): string[] => name.toLowerCase().split(/[^\p{L}\d]+/u);

function sharesWord(words: readonly string[], name: string): boolean {
  const known = new Set(wordsOf(name));
  return words.some((word) => word.length > 2 && known.has(word));
}

/**
 * Whether the symbol's letters occur in the words in order, starting at the beginning of a word: no `AP` in
 * `Minneapolis`.
 */
function abbreviates(symbol: string, words: readonly Unit[]): boolean {
  const first = words.findIndex(({ key }) => key[0] === symbol[0]);
  if (first < 0) return false;
  return isSubsequence(
    symbol,
    words
      .slice(first)
      .map(({ key }) => key)
      .join(''),
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
