import type { DocumentSentence, Instrument, LinkedMention } from '@/lib/model';
import { type Aliases, dollarAliases, pairAliases } from './currencies';
import type { SentimentModel } from './model';
import type { Opinion } from './opinions';
import { createPairScorer } from './pairs';

/** Most sentences that are read for a pair: further ones would hardly move its score. */
const MAX_READ = 500;

/**
 * The opinions of a text's sentences on a pair, in order. Sentences without weight have none. Linear, and bounded by the
 * first 500 sentences.
 */
export function opinionsOnPair(
  sentences: readonly DocumentSentence[],
  weightOf: (sentence: DocumentSentence) => number,
  aliases: Aliases,
  model: SentimentModel,
): Opinion[] {
  const opinionIn = createPairScorer(aliases, model);
  return sentences.slice(0, MAX_READ).flatMap((sentence) => {
    const opinion = opinionIn(sentence, weightOf(sentence));
    return opinion && opinion.weight > 0 ? [opinion] : [];
  });
}

/** The pair that is an instrument's price. */
export interface PricePair {
  aliases: Aliases;
  /** Whether the instrument is the quote currency, as the yen in `USDJPY`: it rises when the pair falls. */
  reversed: boolean;
}

/** The pair that is the price of a currency, coin or metal, with the names by which a text mentions it. */
export function pricePairOf(
  { kind, symbol = '', name }: Instrument,
  mentions: readonly LinkedMention[] = [],
): PricePair | undefined {
  const aliases = kind === 'commodity' ? dollarAliases(name) : pairAliases(symbol);
  if (aliases === undefined) return undefined;
  const reversed = kind === 'currency' && aliases.base === 'USD';
  const side = reversed ? 'opposite' : 'same';
  const names = mentions.map(({ surface }) => surface.toLowerCase());
  return { aliases: { ...aliases, [side]: [...aliases[side], ...new Set(names)] }, reversed };
}
