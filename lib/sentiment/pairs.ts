import type { DocumentSentence, Probabilities } from '@/lib/model';
import { type Aliases, PAIR_TALK } from './currencies';
import { type DeskPhrase, deskPhrases, wordBefore } from './desk-talk';
import { createEconomyFinder, type EconomyFinder, policySign } from './economies';
import { createNameFinder } from './find-names';
import type { SentimentModel } from './model';
import { type Opinion, opinionOn } from './opinions';
import { createLegFinder, type LegMention, type Legs } from './pair-mentions';
import { rateMove } from './rate-moves';
import { REFERRED_WEIGHT } from './referring';
import { salienceOf } from './salience';

const OPPOSITE_WEIGHT = 0.7;
/** What is told of an economy counts this much of what is told of its currency: why it moves, or did not. */
const ECONOMY_WEIGHT = 0.1;
/** How far an idiom is believed rather than the model, which learned from the news of companies for the most part. */
const PHRASE_SHARE = 0.9;

const findTalk = createNameFinder(PAIR_TALK);

/** Mentions of a sentence that speak for a pair or against it, and what its idioms say of them. */
interface Voice {
  mentions: readonly LegMention[];
  /** Beside a sentence on the pair itself. */
  share: number;
  /** Its gain is the pair's loss. */
  reversed: boolean;
  /** What the idiom says of the pair: -1, 0 (nothing) or 1. */
  sign: number;
}

/**
 * The pair and its base currency speak for it, its quote currency against it, talk of levels and trends for it again. To be
 * asked of the sentences of one text in their order: a pronoun means what was spoken of before.
 */
export function createPairListener(
  aliases: Aliases,
  model: SentimentModel,
): (sentence: DocumentSentence, weight: number) => Opinion[] {
  const findLegs = createLegFinder(aliases);
  const findEconomy = createEconomyFinder(aliases.base, aliases.quote);
  let spokenOf: LegMention['leg'] | undefined;
  return (sentence, weight) => {
    const legs = withPronoun(sentence, findLegs(sentence), spokenOf);
    spokenOf = legs.subjects[0]?.leg ?? (legs.hasOther ? undefined : spokenOf);
    const voices = voicesIn(sentence, legs);
    if (voices.length === 0) voices.push(...economyIn(sentence, findEconomy));
    return voices.map((voice) => hear(sentence, voice, weight, model));
  };
}

/** "It gained against all of its peers", behind a sentence on what gained. */
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

function voicesIn(sentence: DocumentSentence, legs: Legs): Voice[] {
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

/** What is told of an economy and its central bank is told of its currency. */
function economyIn({ text }: DocumentSentence, findEconomy: EconomyFinder): Voice[] {
  const leg = findEconomy(text);
  if (leg === undefined) return [];
  const reversed = leg === 'quote';
  return [{ mentions: [], share: ECONOMY_WEIGHT, reversed, sign: policySign(text) * (reversed ? -1 : 1) }];
}

/** What is said without a name in front is said of the pair: "gained 0.3% against the dollar". */
function talkOf({ prices }: Legs, phrases: readonly DeskPhrase[], move: number): Voice {
  const reversed = prices[0]?.leg === 'base';
  return { mentions: [], share: REFERRED_WEIGHT, reversed, sign: move || signOf(phrases, reversed) };
}

function hear(sentence: DocumentSentence, voice: Voice, weight: number, model: SentimentModel): Opinion {
  const { mentions, share, reversed, sign } = voice;
  const spans = mentions.map(({ span }) => span);
  const opinion = opinionOn(sentence, spans, model, { weight, referred: spans.length === 0, reversed });
  const probabilities = believe(opinion.probabilities, sign);
  // Texts on a pair are full of levels and dates: a sentence counts by how much it says of where the pair is going.
  const saying = salienceOf(probabilities) * (1 - probabilities.neutral);
  return { ...opinion, probabilities, weight: weight * share * saying };
}

/** "EUR/CHF: Franc in demand", "Gold forecast: Dollar sinks": of what stands before the colon nothing is said. */
function afterLabel({ text, start: from }: DocumentSentence, subjects: LegMention[]): LegMention[] {
  const colon = text.indexOf(': ');
  const rest = subjects.filter(({ span }) => span.start - from > colon);
  return rest.length > 0 ? rest : subjects;
}

/** "They cut their forecast to 0.93 from 0.95" needs no name. */
const FORECAST = /\b(?:forecasts?|targets?|projections?|estimates?)\b/iu;

function speaksOfPair(
  { text, tokens }: DocumentSentence,
  { prices, hasOther }: Legs,
  phrases: readonly DeskPhrase[],
  move: number,
): boolean {
  if (phrases.length > 0 || findTalk(tokens).length > 0) return true;
  return !hasOther && (prices.length > 0 || (move !== 0 && FORECAST.test(text)));
}

interface OwnedPhrase extends DeskPhrase {
  owner: LegMention | undefined;
}

function phrasesIn({ text, start: from }: DocumentSentence, subjects: readonly LegMention[]): OwnedPhrase[] {
  const idioms = deskPhrases(text).map((phrase) => ({
    ...phrase,
    owner: ownerOf(phrase, text, from, subjects),
  }));
  const attributes = subjects.flatMap((owner) => {
    const sign = wordBefore(text.slice(0, owner.span.start - from));
    return sign === 0 ? [] : [{ ...owner.span, sign, owner }];
  });
  return [...idioms, ...attributes];
}

/** Between an idiom and of whom it is said: "dips in", "caps the upside of the", "a lid on the safe-haven". */
const OF = /^\s(?:(?:of|in|for|on|from|around|under|to)\s)?(?:the\s|any\s)?(?:\p{L}+-\p{L}+\s)?$/u;

/** Of whom an idiom is said: of what follows it with "of", "in" or "for", else of what was named last before its end. */
function ownerOf(
  { end }: DeskPhrase,
  text: string,
  from: number,
  subjects: readonly LegMention[],
): LegMention | undefined {
  const next = subjects.find(({ span }) => span.start - from >= end);
  if (next && OF.test(text.slice(end, next.span.start - from))) return next;
  return subjects.findLast(({ span }) => span.start - from < end) ?? next;
}

const signOf = (phrases: readonly DeskPhrase[], reversed: boolean): number =>
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
