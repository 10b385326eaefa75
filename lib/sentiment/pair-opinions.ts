import type { DocumentSentence, Instrument, LinkedMention } from '@/lib/model';
import { type Aliases, dollarAliases, pairAliases } from './currencies';
import { createNameFinder } from './items/find-names';
import type { SentimentModel } from './model/model';
import type { Opinion } from './opinions';
import { createPairScorer } from './pairs';

/** Most sentences that are read for a pair: further ones would hardly move its score. */
export const MAX_READ = 500;

/**
 * The opinions of a text's sentences on a pair, in order. Sentences without weight have none. Of a longer text than
 * `MAX_READ` sentences, those that name the pair or its currencies are read, up to as many.
 */
export function opinionsOnPair(
  sentences: readonly DocumentSentence[],
  weightOf: (sentence: DocumentSentence) => number,
  aliases: Aliases,
  model: SentimentModel,
): Opinion[] {
  const opinionIn = createPairScorer(aliases, model);
  return closest(sentences, aliases).flatMap((sentence) => {
    const opinion = opinionIn(sentence, weightOf(sentence));
    return opinion && opinion.weight > 0 ? [opinion] : [];
  });
}

function closest(
  sentences: readonly DocumentSentence[],
  { pair, same, opposite }: Aliases,
): readonly DocumentSentence[] {
  if (sentences.length <= MAX_READ) return sentences;
  const find = createNameFinder([...pair, ...same, ...opposite]);
  return sentences.filter(({ tokens }) => find(tokens).length > 0).slice(0, MAX_READ);
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
  const added = newNames(aliases, mentions);
  return {
    aliases: added.length === 0 ? aliases : { ...aliases, [side]: [...aliases[side], ...added] },
    reversed,
  };
}

/** The names in mentions that contain none of the aliases, such as those that the reader taught. */
function newNames({ pair, same, opposite }: Aliases, mentions: readonly LinkedMention[]): string[] {
  const names = new Set(mentions.map(({ surface }) => surface.toLowerCase()));
  const known = [...pair, ...same, ...opposite];
  return [...names].filter((name) => !known.some((alias) => name.includes(alias)));
}
