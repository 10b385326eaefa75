import type { Token } from '@/lib/model';
import { isCapital } from './capitals';
import { createNameFinder } from './find-names';
import type { Span } from './item';
import { wordOf } from './reading';

/** Expressions by which a text goes on about the company that it named before. */
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

/** What a company is that may be told apart by where it is or what it sells: "the German carmaker", "the budget carrier". */
const KINDS = new Set(
  'company retailer airline carrier carmaker automaker chipmaker drugmaker planemaker steelmaker truckmaker toymaker lender insurer miner brewer'.split(
    ' ',
  ),
);
/** The same, by where it is alone: "the Swiss group", but not "the law firm", "the central bank". */
const PLACED_KINDS = new Set('group firm bank manufacturer conglomerate'.split(' '));
/** Words with which it is another company, or any. */
const OTHERS = new Set(
  'of and or other another same rival competing smaller larger new former parent holding private shell combined merged target second third only whole average typical in to by from for at on with that'.split(
    ' ',
  ),
);
/** So many words tell it apart at most. */
const MAX_WORDS = 2;

/** Where a company is meant by what it is, told apart by where it is or what it sells. Linear. */
function describedIn(tokens: readonly Token[]): Span[] {
  return tokens.flatMap((token, at) => {
    if (token.norm !== 'the') return [];
    const end = endOfDescription(tokens, at + 1);
    return end === undefined ? [] : [{ start: token.start, end: tokens[end]!.end }];
  });
}

/** The token that says what it is, behind one or two that tell it apart; none where a name follows. */
function endOfDescription(tokens: readonly Token[], from: number): number | undefined {
  let isPlaced = false;
  for (let at = from; at <= from + MAX_WORDS && at < tokens.length; at++) {
    const token = tokens[at]!;
    const word = wordOf(token);
    if (at > from && (KINDS.has(word) || (isPlaced && PLACED_KINDS.has(word))))
      return isCapital(tokens[at + 1]?.text ?? '') ? undefined : at;
    if (token.kind !== 'word' || OTHERS.has(token.norm) || token.norm.endsWith("'s")) return undefined;
    isPlaced ||= isCapital(token.text) || /-(?:based|listed)$/.test(word);
  }
  return undefined;
}

/** Where tokens refer to a company by what it is; not "the Bank of Japan", "the maker of the drug". Linear. */
export const nounsIn = (tokens: readonly Token[]): Span[] =>
  [...findAll(tokens), ...describedIn(tokens)].filter(({ end }) => !isBeforeOf(tokens, end));

/** Whether they do so anywhere. */
export const refersByNoun = (tokens: readonly Token[]): boolean => findAll(tokens).length > 0;

const isBeforeOf = (tokens: readonly Token[], end: number): boolean =>
  tokens.find(({ start }) => start >= end)?.norm === 'of';
