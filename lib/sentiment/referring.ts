import type { DocumentSentence, LinkedMention, Token } from '@/lib/model';
import { groupBy } from '@/lib/model/group-by';
import { isCapital } from './capitals';
import { createNameFinder } from './find-names';
import type { Span } from './item';
import { isGiver, isHouse, speaksOfViews } from './views';

/** A sentence that only refers to an instrument weighs this much of one that names it. */
export const REFERRED_WEIGHT = 0.5;

/** Expressions by which a text goes on about the company that it named before. */
const findNouns = createNameFinder([
  'the company',
  'the firm',
  'the group',
  'the stock',
  'the shares',
  'the lender',
  'the bank',
  'the automaker',
  'the carmaker',
  'the chipmaker',
  'the retailer',
  'the airline',
  'the drugmaker',
  'the miner',
  'the manufacturer',
  'the maker',
  'the insurer',
  'the tech giant',
  'the conglomerate',
  'the startup',
  'the broker',
  'the issuer',
  'the carrier',
  'the operator',
  'the producer',
  'the supplier',
  'the business',
  'the brokerage',
  'the exporter',
]);
/** The same, of whatever is spoken of: where the sentence has a subject of its own before it, of that. */
const findPronouns = createNameFinder(['it', 'its', 'its shares', 'its stock']);

/**
 * Where a sentence refers back to a company without naming it: its referring expressions. A pronoun behind a name, of
 * which there may be one from `subject` on (an offset as the tokens'), is that name's.
 */
export function referencesIn({ tokens }: DocumentSentence, subject = Infinity): Span[] {
  const named = Math.min(subject, startOfName(tokens));
  const pronouns = findPronouns(tokens).filter(({ start }) => start < named);
  const nouns = findNouns(tokens).filter(({ end }) => !isBeforeOf(tokens, end));
  return [...nouns, ...pronouns].sort((a, b) => a.start - b.start);
}

/** "The Bank of Japan", "the maker of the drug": no company that was named before. */
const isBeforeOf = (tokens: readonly Token[], end: number): boolean =>
  tokens.find(({ start }) => start >= end)?.norm === 'of';

/** Where the first name begins that may be the subject; Infinity where there is none. */
function startOfName(tokens: readonly Token[]): number {
  const first = tokens[0];
  if (first === undefined) return Infinity;
  const from = PLACES.has(first.norm) ? afterComma(tokens) : 1;
  if (from === 1 && isCapital(first.text) && first.norm.endsWith("'s") && !isTime(first)) return first.start;
  return tokens.slice(from).find((token) => isNameLike(token))?.start ?? Infinity;
}

/** "In Germany, it sells": what such a word begins is no subject. */
const PLACES = new Set(
  'in at on for after since under from with despite during outside across by as amid before until while when if'.split(
    ' ',
  ),
);
const afterComma = (tokens: readonly Token[]): number =>
  tokens.findIndex(({ norm }) => norm === ',') + 1 || 1;
const isNameLike = (token: Token): boolean =>
  token.kind === 'word' && token.text !== 'I' && isCapital(token.text) && !isTime(token);
const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4])(?:'s)?$/;
const isTime = ({ norm }: Token): boolean => TIMES.test(norm);

/** By sentence: the instrument that it refers to without naming it, and where. */
export type References = ReadonlyMap<number, { id: string; spans: Span[] }>;

/**
 * For each sentence that names no company but refers to one, the id of the company named last before it, if that
 * sentence named it alone or first. Index: sentence; value: instrument id and where it is referred to.
 */
export function resolveReferences(
  sentences: readonly DocumentSentence[],
  mentions: readonly LinkedMention[],
): References {
  const bySentence = groupBy(mentions, ({ sentence }) => sentence);
  const resolved = new Map<number, { id: string; spans: Span[] }>();
  let current: string | undefined;
  for (const sentence of sentences) {
    const here = bySentence.get(sentence.index) ?? [];
    const named = subjectOf(sentence, here);
    const spans = named ? [] : referencesIn(sentence, Math.min(...here.map(({ start }) => start)));
    if (named) current = isByTheWay(sentence, here) ? current : named;
    else if (current && spans.length > 0) resolved.set(sentence.index, { id: current, spans });
    else current = undefined;
  }
  return resolved;
}

/** "It earns fees from Bolt", "Rivals including Bolt fell": names by the way, in a text that stays with its company. */
function isByTheWay(sentence: DocumentSentence, mentions: readonly LinkedMention[]): boolean {
  const first = Math.min(...mentions.map(({ start }) => start));
  const opens =
    OPENS.test(sentence.text) && referencesIn(sentence, first).some(({ start }) => start === sentence.start);
  const at = first - sentence.start;
  return opens || BY_THE_WAY.test(sentence.text.slice(Math.max(0, at - BEFORE_NAME), at));
}
/** How a sentence begins that may refer to somebody with its first words: asked first, as few sentences do. */
const OPENS = /^(?:its?|the) /iu;
/** So many characters before a name say whether it comes by the way; more are no list of names. */
const BEFORE_NAME = 400;
const BY_THE_WAY = /\b(?:including|such as|like|unlike|rivals?|peers?|competitors?)\b[^.;]*$/iu;

/**
 * The company that a sentence goes on about: the first, or where that gives its view of another, the other; none
 * where the view is of what was named before ("Barclays has a sell rating on the stock").
 */
function subjectOf(sentence: DocumentSentence, mentions: readonly LinkedMention[]): string | undefined {
  const companies = mentions
    .filter(({ instrument: { kind } }) => kind === 'company' || kind === 'private')
    .sort((a, b) => a.start - b.start);
  const [first] = companies;
  if (first === undefined || !isHouse(first) || !speaksOfViews(sentence)) return first?.instrument.id;
  const other = companies.find(({ instrument: { id } }) => id !== first.instrument.id);
  if (other) return other.instrument.id;
  return findNouns(sentence.tokens).length > 0 ? undefined : first.instrument.id;
}

/**
 * The mentions of houses that give their view of somebody else in a sentence: nothing that it says is said of them.
 * Linear in tokens and mentions, all of which are of this sentence.
 */
export function viewsOfOthers(
  sentence: DocumentSentence,
  mentions: readonly LinkedMention[],
): readonly LinkedMention[] {
  const houses = mentions.filter(isHouse);
  if (houses.length === 0 || !speaksOfViews(sentence)) return [];
  const isOfAnother =
    new Set(mentions.map(({ instrument }) => instrument.id)).size > 1 ||
    findNouns(sentence.tokens).length > 0;
  return isOfAnother ? houses.filter((house) => isGiver(sentence, house)) : [];
}
