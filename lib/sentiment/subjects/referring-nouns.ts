import type { Token } from '@/lib/model';
import { isCapital } from '@/lib/text';
import { wordSet } from '@/lib/util/word-set';
import { createNameFinder } from '../items/find-names';
import type { Span } from '../items/item';
import { wordOf } from '../items/known-words';

/** Finds expressions that refer to a company named before. */
const findAll = createNameFinder([
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

/** Nouns for a company after a place or product: "the German carmaker", "the budget carrier". */
const KINDS = wordSet(
  'company retailer airline carrier carmaker automaker chipmaker drugmaker planemaker steelmaker truckmaker toymaker lender insurer miner brewer chain giant grocer homebuilder housebuilder bookmaker maker',
);
/** Nouns for a company after a place only: "the Swiss group", but not "the law firm", "the central bank". */
const PLACED_KINDS = wordSet('group firm bank manufacturer conglomerate');
/** Trades before "group": "the luxury group", but not "the rebel group". */
const TRADES = wordSet(
  'healthcare luxury food drinks beverage beverages media energy mining retail telecom telecoms technology tech insurance banking travel leisure chemicals engineering defense defence aerospace automotive fashion pharmaceutical pharmaceuticals cosmetics beauty sportswear shipping logistics entertainment gaming e-commerce internet hotel hotels property steel software packaging tobacco publishing advertising consumer-goods',
);
/** Words before "chain" that make it no company: "supply chain". */
const CHAINS = wordSet('supply value food cold block');
/** Words that make the expression mean another company or none. */
const OTHERS = wordSet(
  'supply value policy decision market cold block of and or other another same rival competing smaller larger new former parent holding private shell combined merged target second third only whole average typical in to by from for at on with that',
);
/** Most words that describe the noun. */
const MAX_WORDS = 2;

/** Spans that refer to a company by a description: "the German carmaker", "Germany's second-largest bank". Linear. */
function describedIn(tokens: readonly Token[]): Span[] {
  return tokens.flatMap((token, at) => {
    const end = token.norm === 'the' ? endOfDescription(tokens, at + 1) : endOfSuperlative(tokens, at);
    return end === undefined ? [] : [{ start: token.start, end: tokens[end]!.end }];
  });
}

/** Regions of which a company can be the largest: "the world's". */
const WORLD = /^(?:world|country|nation|region|continent)'s$/;
const SUPERLATIVE = /est$|^(?:top|leading)$/;
/** Nouns after a superlative, in addition to `KINDS`. */
const LARGEST = wordSet('bank group conglomerate manufacturer brokerage exporter producer');

/** Index of the noun after "Germany's second-largest"; undefined if a name follows. */
function endOfSuperlative(tokens: readonly Token[], at: number): number | undefined {
  const { norm, text } = tokens[at]!;
  if (!norm.endsWith("'s") || !(isCapital(text) || WORLD.test(norm))) return undefined;
  if (!SUPERLATIVE.test(tokens[at + 1]?.norm ?? '')) return undefined;
  const from = at + 2;
  const length = tokens.slice(from, from + MAX_WORDS + 1).findIndex((token) => isLargest(wordOf(token)));
  return length < 0 || isNamedBehind(tokens[from + length + 1]) ? undefined : from + length;
}

const isLargest = (word: string): boolean => KINDS.has(word) || LARGEST.has(word);
const isNamedBehind = (next: Token | undefined): boolean =>
  next !== undefined && (isCapital(next.text) || /^(?:by|of|and)$/.test(next.norm));

/** Whether a word is a noun for a company after the word `before`; `isPlaced`: a place comes before it. */
const isKind = (word: string, before: string, isPlaced: boolean): boolean =>
  (KINDS.has(word) && !(word === 'chain' && CHAINS.has(before))) ||
  (isPlaced && PLACED_KINDS.has(word)) ||
  (word === 'group' && TRADES.has(before));

/** Index of the noun after one or two describing words; undefined if a name follows. */
function endOfDescription(tokens: readonly Token[], from: number): number | undefined {
  let isPlaced = false;
  for (let at = from; at <= from + MAX_WORDS && at < tokens.length; at++) {
    const token = tokens[at]!;
    const word = wordOf(token);
    if (at > from && isKind(word, tokens[at - 1]!.norm, isPlaced))
      return isCapital(tokens[at + 1]?.text ?? '') ? undefined : at;
    if (token.kind !== 'word' || OTHERS.has(token.norm) || token.norm.endsWith("'s")) return undefined;
    isPlaced ||= isCapital(token.text) || /-(?:based|listed)$/.test(word);
  }
  return undefined;
}

/** Spans that refer to a company by a noun; not "the Bank of Japan", "the maker of the drug". Linear. */
export const nounsIn = (tokens: readonly Token[]): Span[] =>
  [...findAll(tokens), ...describedIn(tokens)].filter(({ end }) => !isBeforeOf(tokens, end));

/** Whether tokens refer to a company by one of the fixed expressions. */
export const refersByNoun = (tokens: readonly Token[]): boolean => findAll(tokens).length > 0;

const isBeforeOf = (tokens: readonly Token[], end: number): boolean =>
  tokens.find(({ start }) => start >= end)?.norm === 'of';
