import type { DocumentSentence, Probabilities } from '@/lib/model';
import { memoize } from '@/lib/util/memoize';
import { type Aliases, PAIR_TALK } from './currencies';
import { createEconomyFinder, type EconomyFinder, policySign } from './economies';
import { directionByWordBefore, type FxPhrase, fxPhrases } from './fx-phrases';
import { createNameFinder } from './items/find-names';
import type { SentimentModel } from './model/model';
import { joinOpinions, type Opinion, opinionOn } from './opinions';
import { createLegFinder, type LegMention, type Legs } from './pair-mentions';
import { rateMove } from './rate-moves';
import { salienceOf } from './salience';
import { REFERRED_WEIGHT } from './subjects/referring';

/** Weight of a sentence on the quote currency, relative to one on the pair or its base currency. */
const OPPOSITE_WEIGHT = 0.7;
/** Weight of a sentence on a currency's economy, relative to one on the currency itself. */
const ECONOMY_WEIGHT = 0.1;
/** Weight of an idiom against the model's probabilities: the model was trained mostly on company news. */
const PHRASE_SHARE = 0.9;

/** Most pairs whose finders are kept. */
const MAX_PAIRS = 50;
/** Building a finder takes as long as reading several sentences. */
const legFinderOf = memoize(createLegFinder, MAX_PAIRS);

const findTalk = createNameFinder(PAIR_TALK);

/** A source of sentiment towards the pair in a sentence: some mentions, and the idioms about them. */
interface PairSignal {
  mentions: readonly LegMention[];
  /** Weight relative to a sentence on the pair itself. */
  share: number;
  /** Whether its gain is the pair's loss. */
  reversed: boolean;
  /** Direction of the pair by idioms, rates or policy news: 1 up, -1 down, 0 unknown. */
  sign: number;
}

/**
 * Creates a function that gives a sentence's opinion on a currency pair, undefined if it has none. Sentiment towards the
 * pair, its base currency or its levels and trends counts for the pair, sentiment towards its quote currency against it.
 * Call it for the sentences of one text in order, as "it" means the subject of an earlier sentence.
 */
export function createPairScorer(
  aliases: Aliases,
  model: SentimentModel,
): (sentence: DocumentSentence, weight: number) => Opinion | undefined {
  const findLegs = legFinderOf(aliases);
  const findEconomy = createEconomyFinder(aliases.base, aliases.quote);
  let spokenOf: LegMention['leg'] | undefined;
  return (sentence, weight) => {
    const legs = withPronoun(sentence, findLegs(sentence), spokenOf);
    spokenOf = legs.subjects[0]?.leg ?? (legs.hasOther ? undefined : spokenOf);
    const signals = signalsIn(sentence, legs);
    if (signals.length === 0) signals.push(...economyIn(sentence, findEconomy));
    return joinOpinions(signals.map((signal) => opinionFrom(sentence, signal, weight, model)));
  };
}

/** A move of "it", the subject of the sentence before: "It gained against all of its peers". */
const IT_MOVES =
  /^it\s(?:(?:also|has|had|then|later|since|now|was|is|last|even|briefly)\s){0,3}(?:rose|risen|rall|gain|climb|advanc|jump|surg|soar|recover|rebound|bounc|firm|strengthen|fell|fallen|los[te]|slid|slip|drop|declin|eas|weaken|tumbl|slump|sank|plung|retreat|up\s|down\s|trad)/iu;

function withPronoun(
  { text, start }: DocumentSentence,
  legs: Legs,
  leg: LegMention['leg'] | undefined,
): Legs {
  if (leg === undefined || !IT_MOVES.test(text)) return legs;
  return { ...legs, subjects: [{ leg, span: { start, end: start + 'it'.length } }, ...legs.subjects] };
}

function signalsIn(sentence: DocumentSentence, legs: Legs): PairSignal[] {
  const subjects = afterLabel(sentence, legs.subjects);
  const phrases = phrasesIn(sentence, subjects);
  const move = rateMove(sentence.text);
  const talk =
    subjects.length === 0 && speaksOfPair(sentence, legs, phrases, move) ? [talkOf(legs, phrases, move)] : [];
  const named = [false, true].map((reversed) => {
    const mentions = subjects.filter(({ leg }) => (leg === 'quote') === reversed);
    const own = phrases.filter(({ owner }) => owner && mentions.includes(owner));
    return { mentions, share: reversed ? OPPOSITE_WEIGHT : 1, reversed, sign: move || signOf(own, reversed) };
  });
  return [...named.filter(({ mentions }) => mentions.length > 0), ...talk];
}

/** News on an economy and its central bank counts for its currency. */
function economyIn({ text }: DocumentSentence, findEconomy: EconomyFinder): PairSignal[] {
  const leg = findEconomy(text);
  if (leg === undefined) return [];
  const reversed = leg === 'quote';
  return [{ mentions: [], share: ECONOMY_WEIGHT, reversed, sign: policySign(text) * (reversed ? -1 : 1) }];
}

/** A sentence without a named subject is about the pair: "gained 0.3% against the dollar". */
function talkOf({ prices }: Legs, phrases: readonly FxPhrase[], move: number): PairSignal {
  const reversed = prices[0]?.leg === 'base';
  return { mentions: [], share: REFERRED_WEIGHT, reversed, sign: move || signOf(phrases, reversed) };
}

function opinionFrom(
  sentence: DocumentSentence,
  signal: PairSignal,
  weight: number,
  model: SentimentModel,
): Opinion {
  const { mentions, share, reversed, sign } = signal;
  const spans = mentions.map(({ span }) => span);
  const opinion = opinionOn(sentence, spans, model, { weight, referred: spans.length === 0, reversed });
  const probabilities = believe(opinion.probabilities, sign);
  // Texts on pairs are full of levels and dates, so sentences count by how clearly they state a direction.
  const saying = salienceOf(probabilities) * (1 - probabilities.neutral);
  return { ...opinion, probabilities, weight: weight * share * saying };
}

/**
 * Drops subjects in a label before a colon, if others follow: "EUR/CHF: Franc in demand", "Gold forecast: Dollar
 * sinks".
 */
function afterLabel({ text, start: from }: DocumentSentence, subjects: LegMention[]): LegMention[] {
  const colon = text.indexOf(': ');
  const rest = subjects.filter(({ span }) => span.start - from > colon);
  return rest.length > 0 ? rest : subjects;
}

/** Words of forecasts, which need no name: "They cut their forecast to 0.93 from 0.95". */
const FORECAST = /\b(?:forecasts?|targets?|projections?|estimates?)\b/iu;

function speaksOfPair(
  { text, tokens }: DocumentSentence,
  { prices, hasOther }: Legs,
  phrases: readonly FxPhrase[],
  move: number,
): boolean {
  if (phrases.length > 0 || findTalk(tokens).length > 0) return true;
  return !hasOther && (prices.length > 0 || (move !== 0 && FORECAST.test(text)));
}

interface OwnedPhrase extends FxPhrase {
  owner: LegMention | undefined;
}

function phrasesIn({ text, start: from }: DocumentSentence, subjects: readonly LegMention[]): OwnedPhrase[] {
  const idioms = fxPhrases(text).map((phrase) => ({
    ...phrase,
    owner: ownerOf(phrase, text, from, subjects),
  }));
  const attributes = subjects.flatMap((owner) => {
    const sign = directionByWordBefore(text.slice(0, owner.span.start - from));
    return sign === 0 ? [] : [{ ...owner.span, sign, owner }];
  });
  return [...idioms, ...attributes];
}

/** Text between an idiom and the currency that it is about: " in", " of the", " on the safe-haven". */
const OF = /^\s(?:(?:of|in|for|on|from|around|under|to)\s)?(?:the\s|any\s)?(?:\p{L}+-\p{L}+\s)?$/u;

/**
 * The currency that an idiom is about: the one after it with "of", "in" or "for", otherwise the last one named before.
 */
function ownerOf(
  { end }: FxPhrase,
  text: string,
  from: number,
  subjects: readonly LegMention[],
): LegMention | undefined {
  const next = subjects.find(({ span }) => span.start - from >= end);
  if (next && OF.test(text.slice(end, next.span.start - from))) return next;
  return subjects.findLast(({ span }) => span.start - from < end) ?? next;
}

const signOf = (phrases: readonly FxPhrase[], reversed: boolean): number =>
  Math.sign(phrases.reduce((sum, { sign }) => sum + sign, 0)) * (reversed ? -1 : 1);

function believe(probabilities: Probabilities, sign: number): Probabilities {
  if (sign === 0) return probabilities;
  const rest = 1 - PHRASE_SHARE;
  return {
    negative: rest * probabilities.negative + (sign < 0 ? PHRASE_SHARE : 0),
    neutral: rest * probabilities.neutral,
    positive: rest * probabilities.positive + (sign > 0 ? PHRASE_SHARE : 0),
  };
}
