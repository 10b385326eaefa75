import type { DocumentSentence } from '@/lib/model';
import { ALL_CURRENCIES, type Aliases, PAIR_NOUNS } from './currencies';
import { createThingFinder } from './items/find-names';
import type { Span } from './items/item';

/** What a name in a text on a currency pair denotes: the pair, its base currency, or its quote currency (the price). */
export type Leg = 'pair' | 'base' | 'quote';

/** A mention of a leg. */
export interface LegMention {
  leg: Leg;
  span: Span;
}

/** A mention of any currency or pair; `other` is none of the pair's. */
interface CurrencyMention {
  leg: Leg | 'other';
  span: Span;
}

/** The mentions of a pair and its currencies in a sentence, by role and in order. */
export interface Legs {
  /** Those about which something is said. */
  subjects: LegMention[];
  /** Those in which something else is priced: "rose against the dollar". */
  prices: LegMention[];
  /** Whether the sentence names another currency, which could be its subject. */
  hasOther: boolean;
}

/**
 * Creates a finder of a pair's legs; linear in the tokens. "Canadian dollar" is not the dollar, "USD/JPY" not EUR/USD.
 */
export function createLegFinder({ pair, same, opposite }: Aliases): (sentence: DocumentSentence) => Legs {
  const find = createThingFinder<Leg | 'other'>([
    ...[...pair, ...PAIR_NOUNS].map((name) => [name, 'pair'] as const),
    ...same.map((name) => [name, 'base'] as const),
    ...opposite.map((name) => [name, 'quote'] as const),
    ...ALL_CURRENCIES.map((name) => [name, 'other'] as const),
  ]);
  return (sentence) => {
    const found = find(sentence.tokens).map(({ span, thing }) => ({ span, leg: thing }));
    const mentions = joinPairs(sentence, found);
    const priced = new Set(mentions.filter(({ span }) => isPrice(sentence, span)));
    const prices = mentions.filter((mention) => priced.has(mention));
    const subjects = mentions.filter((mention) => !priced.has(mention));
    const [own, ownPrices] = [subjects.filter(isOfPair), prices.filter(isOfPair)];
    return {
      subjects: own.length > 0 ? own : standIns(subjects, ownPrices[0]),
      prices: ownPrices,
      hasOther: !mentions.every(isOfPair),
    };
  };
}

const isOfPair = (mention: CurrencyMention): mention is LegMention => mention.leg !== 'other';

/** Other currencies priced in one of the pair's: for USD/CHF, "the euro fell against the franc" is like a fall of the dollar. */
const standIns = (others: readonly CurrencyMention[], price: LegMention | undefined): LegMention[] =>
  price === undefined
    ? []
    : others.map(({ span }) => ({ span, leg: price.leg === 'base' ? 'quote' : 'base' }));

/** Joins two names that make a pair: "USD/JPY", "Pound to Dollar". */
function joinPairs(sentence: DocumentSentence, mentions: readonly CurrencyMention[]): CurrencyMention[] {
  const joined: CurrencyMention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    if (last && /^(?:\s?[/-]\s?|\sto\s)$/u.test(between(sentence, last.span.end, mention.span.start)))
      joined[joined.length - 1] = {
        leg: last.leg === 'base' && mention.leg === 'quote' ? 'pair' : 'other',
        span: { start: last.span.start, end: mention.span.end },
      };
    else joined.push(mention);
  }
  return joined;
}

/** Text before a quote currency: "against the", "versus a weaker", "1.34 per", "151 to the", "147.20", "147 a". */
const PRICE =
  /(?:(?<!\b(?:bet|bets|betting|positions?)\s)\b(?:against|versus|vs\.?|per|\d\S*\sto)\s(?:(?:the|its|an?)\s)?(?:(?:us|u\.s\.|broadly|generally)\s)?(?:\p{L}+er\s)?|\d\s(?:a\s)?)$/iu;
const AROUND = 40;

const isPrice = (sentence: DocumentSentence, { start }: Span): boolean =>
  PRICE.test(between(sentence, Math.max(sentence.start, start - AROUND), start));

const between = ({ text, start: from }: DocumentSentence, start: number, end: number): string =>
  text.slice(start - from, end - from);
