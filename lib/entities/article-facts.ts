import type { Instrument, MarkupHint } from '@/lib/model';
import { GIVEN_NAMES } from '@/lib/model/given-names';
import { isCompany } from '@/lib/model/is-company';
import type { Candidate, View } from './candidates';
import type { Dictionary } from './dictionary';
import { symbolOn } from './exchanges';
import { addName, emptyIndex, entryOf, type NameEntry, type NameIndex, setName } from './name-index';
import { isDescriptor, shortName } from './names';
import { namesakesIn, openingsAtHome } from './namesakes';
import type { ResolvedSymbol } from './resolve-symbols';
import { isDoubtfulForm, isOfAnother, surnamesIn } from './surroundings';
import { type Unit, unitsOfName } from './units';
import { NEVER_ALONE, NO_SUBJECTS } from './word-lists';

/** An instrument known to be in the article, and why. Its doubtful names may then count. */
interface Established {
  instrument: Instrument;
  reason: string;
}

/** Article-wide evidence about names, used to judge each mention. */
export interface ArticleFacts {
  established: Map<string, Established>;
  /**
   * Names taught by the article: `Name (TICKER)`, and short names and opening words of companies named in full.
   */
  names: NameIndex;
  /** The dictionary's own names. */
  known: NameIndex;
  /** Opening word -> instrument ID; undefined if several companies in the article begin with it. */
  openings: Map<string, string | undefined>;
  /** Surnames of people named in the article. */
  surnames: Set<string>;
  /** Number of candidates per instrument. */
  counts: Map<string, number>;
  /** Whether the article is about business. */
  isBusiness: boolean;
}

/** From this prior on, a name needs no other evidence. */
export const SURE = 9;

/** From this prior on, a short name is widely understood as its company. */
const WELL_KNOWN = 7;

/** The dictionary names and explicit symbols of one sentence. */
export interface SentenceNames {
  view: View;
  named: Candidate[];
  symbols: ResolvedSymbol[];
}

/**
 * Collects facts from the whole article before any mention is judged. Explicit symbols come first, then the page's
 * markup, then names; the first reason for an instrument is kept.
 */
export function readFacts(
  sentences: readonly SentenceNames[],
  hints: readonly MarkupHint[],
  dictionary: Dictionary,
  isBusiness: boolean,
): ArticleFacts {
  const facts: ArticleFacts = {
    established: new Map(),
    names: emptyIndex(),
    known: dictionary.names,
    openings: new Map(),
    surnames: new Set(sentences.flatMap(({ view }) => surnamesIn(view.units))),
    counts: new Map(),
    isBusiness,
  };
  for (const { symbols } of sentences) for (const symbol of symbols) learnSymbol(facts, symbol);
  for (const hint of hints) learnHint(facts, hint, dictionary);
  for (const { named } of sentences) for (const candidate of named) learnOwnName(facts, candidate);
  for (const { named } of sentences) for (const candidate of named) learnCandidate(facts, candidate);
  learnNamesakes(facts, sentences, dictionary);
  return facts;
}

/** Learns namesakes. Runs after full names are learned, so that `Prudential Financial` keeps `Prudential`. */
function learnNamesakes(
  facts: ArticleFacts,
  sentences: readonly SentenceNames[],
  { symbols }: Dictionary,
): void {
  const text = { sentences: sentences.map(({ view }) => view.units), symbols: [...facts.established.keys()] };
  const keys = new Set(sentences.flatMap(singleNamesIn));
  for (const [name, symbol] of namesakesIn(text, (key) => keys.has(key)))
    learnNamesake(facts, symbols.get(symbol), capitalized(name));
  for (const [name, symbol] of openingsAtHome(text))
    learnOpeningAtHome(facts, symbols.get(symbol), capitalized(name)[0]);
}

/** The one-word names in a sentence. */
const singleNamesIn = ({ view, named }: SentenceNames) =>
  named.flatMap(({ entry, from }) => (entry.length === 1 ? [view.units[from]?.key] : []));

function learnNamesake(facts: ArticleFacts, instrument: Instrument | undefined, units: Unit[]): void {
  if (instrument && entryOf(facts.known, units)?.form !== 'reader')
    addName(facts.names, { instrument, units, prior: SURE, form: 'alias' });
}

function learnOpeningAtHome(
  facts: ArticleFacts,
  instrument: Instrument | undefined,
  head: Unit | undefined,
): void {
  if (!instrument || !head) return;
  establish(facts, instrument, 'known by its opening word where the text is at home');
  learnOpening(facts, instrument, head);
}

const capitalized = (name: string): Unit[] =>
  unitsOfName(name.replace(/^./u, (letter) => letter.toUpperCase()));

/** Records that an instrument is in the article. The first reason is kept. */
export function establish(facts: ArticleFacts, instrument: Instrument, reason: string): void {
  if (!facts.established.has(instrument.id)) facts.established.set(instrument.id, { instrument, reason });
}

function learnSymbol(facts: ArticleFacts, { instrument, label, taught, view }: ResolvedSymbol): void {
  establish(facts, instrument, `explicit ticker (${label}) in sentence ${view.sentence.index + 1}`);
  if (taught.length === 0) return;
  addName(facts.names, { instrument, units: taught, prior: SURE, form: 'taught' });
  learnShortName(facts, instrument, taught);
}

function learnHint(facts: ArticleFacts, { symbol, exchange }: MarkupHint, { symbols }: Dictionary): void {
  if (symbol === undefined) return;
  const instrument = symbols.get(symbolOn(exchange ?? '', symbol.toUpperCase()));
  if (instrument) establish(facts, instrument, "named by the page's own markup");
}

/** After `Apple Inc`, `Apple` stays with Apple even if the article also names Apple Hospitality. */
function learnOwnName({ names }: ArticleFacts, candidate: Candidate): void {
  const { entry, view, from, to, nameTo } = candidate;
  if (to === nameTo || entry.length > 1 || !isCompany(entry.instrument.kind) || isOfAnother(candidate))
    return;
  const units = view.units.slice(from, nameTo);
  addName(names, { instrument: entry.instrument, units, prior: entry.prior, form: entry.form });
}

function learnCandidate(facts: ArticleFacts, candidate: Candidate): void {
  const { instrument, prior, form } = candidate.entry;
  facts.counts.set(instrument.id, (facts.counts.get(instrument.id) ?? 0) + 1);
  const isFull = (prior >= SURE && !isDoubtfulForm(candidate)) || candidate.to > candidate.nameTo;
  if (!isFull || form === 'short' || isOfAnother(candidate)) return;
  const { view, from, nameTo } = candidate;
  establish(facts, instrument, `named in full in sentence ${view.sentence.index + 1}`);
  if (candidate.entry.length > 1) learnShortName(facts, instrument, view.units.slice(from, nameTo));
}

/**
 * Learns short names: `Micron Technology` teaches `Micron`, `Goldman Sachs` teaches `Goldman`, but `American
 * Airlines` teaches none.
 */
function learnShortName(facts: ArticleFacts, instrument: Instrument, units: readonly Unit[]): void {
  if (!isCompany(instrument.kind)) return;
  const short = shortName(units);
  const [head] = units;
  if (head && NO_SUBJECTS.has(head.key)) learnOpening(facts, instrument, head);
  const shorts = [...(short.length > 1 ? [short] : []), ...(head && canStandAlone(head) ? [[head]] : [])];
  for (const own of shorts) if (!isNameOfAnother(facts, instrument, own)) learnShort(facts, instrument, own);
}

/**
 * Adds a short name. If two companies in the article share it, it means neither (`Marathon` for Marathon Petroleum
 * and Marathon Digital), or the one well known by it (`Hilton`).
 */
function learnShort({ names, known }: ArticleFacts, instrument: Instrument, units: readonly Unit[]): void {
  const taught = entryOf(names, units);
  addName(names, { instrument, units, prior: SURE, form: 'short' });
  if (taught?.form !== 'short' || taught.instrument.id === instrument.id) return;
  const holder = entryOf(known, units);
  const isKnown = holder !== undefined && (holder.form !== 'short' || holder.prior >= WELL_KNOWN);
  const shared = isKnown ? holder : { instrument, prior: 0 };
  setName(names, { instrument: shared.instrument, units, prior: shared.prior, form: 'short' });
}

/**
 * Learns an opening word: `American` means `American Airlines` where it is a subject, unless American Express is
 * named too. Settled names are left unchanged.
 */
function learnOpening({ names, openings, known }: ArticleFacts, instrument: Instrument, head: Unit): void {
  if (isSettled(entryOf(known, [head]))) return;
  const { id } = instrument;
  openings.set(head.key, openings.has(head.key) && openings.get(head.key) !== id ? undefined : id);
  addName(names, { instrument, units: [head], prior: SURE, form: 'opening' });
}

/**
 * Whether a short name is settled for another instrument: `Siemens` stays Siemens in an article on Siemens Energy.
 */
function isNameOfAnother({ known }: ArticleFacts, { id }: Instrument, short: readonly Unit[]): boolean {
  const entry = entryOf(known, short);
  return entry?.instrument.id !== id && isSettled(entry);
}

/** Whether a name was given by the reader or is a sure alias. */
const isSettled = (entry: NameEntry | undefined): boolean =>
  entry?.form === 'reader' || (entry?.form === 'alias' && entry.prior >= SURE);

/** Whether a word can serve as a short name: three letters or more, or two with a possessive `'s` (`BJ's`). */
function canStandAlone({ key, kind, casing, possessive }: Unit): boolean {
  if (kind !== 'word' || casing === 'lower' || key.length < (possessive ? 2 : 3)) return false;
  return !(NEVER_ALONE.has(key) || GIVEN_NAMES.has(key) || isDescriptor(key));
}
