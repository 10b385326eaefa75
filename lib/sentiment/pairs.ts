import type { DocumentSentence, Probabilities } from '@/lib/model';
import { type Aliases, PAIR_TALK } from './currencies';
import { type DeskPhrase, deskPhrases } from './desk-talk';
import { createNameFinder } from './find-names';
import type { SentimentModel } from './model';
import { createLegFinder, type Legs, type LegMention } from './pair-mentions';
import { REFERRED_WEIGHT } from './referring';
import { salienceOf } from './salience';
import { type Opinion, opinionOn } from './towards';

const OPPOSITE_WEIGHT = 0.7;
/** How far an idiom is believed rather than the model, which learned from the news of companies for the most part. */
const PHRASE_SHARE = 0.75;

const findTalk = createNameFinder(PAIR_TALK);

/** The pair and its base currency speak for it, its quote currency against it, talk of levels and trends for it again. */
export function createPairListener(
  aliases: Aliases,
  model: SentimentModel,
): (sentence: DocumentSentence, weight: number) => Opinion[] {
  const findLegs = createLegFinder(aliases);
  return (sentence, weight) => {
    const legs = findLegs(sentence);
    const subjects = afterLabel(sentence, legs.subjects);
    const phrases = deskPhrases(sentence.text).map((phrase) => ({
      ...phrase,
      start: phrase.start + sentence.start,
      end: phrase.end + sentence.start,
    }));
    const opinions: Opinion[] = [];
    for (const isQuote of [false, true]) {
      const own = subjects.filter(({ leg }) => (leg === 'quote') === isQuote);
      if (own.length === 0) continue;
      const sign = signOf(phrases.filter((phrase) => own.includes(ownerOf(phrase, sentence, subjects)!)), isQuote);
      const opinion = opinionOn(
        sentence,
        own.map(({ span }) => span),
        model,
        { weight: isQuote ? weight * OPPOSITE_WEIGHT : weight, reversed: isQuote },
      );
      opinions.push(bySign(opinion, sign, isQuote ? weight * OPPOSITE_WEIGHT : weight));
    }
    if (subjects.length === 0 && speaksOfPair(sentence, legs, phrases)) {
      const reversed = legs.prices[0]?.leg === 'base';
      const opinion = opinionOn(sentence, [], model, { weight: weight * REFERRED_WEIGHT, referred: true, reversed });
      opinions.push(bySign(opinion, signOf(phrases, reversed), weight * REFERRED_WEIGHT));
    }
    return opinions.map(bySaying);
  };
}

/** "EUR/CHF: Franc in demand", "Gold forecast: Dollar sinks": of what stands before the colon nothing is said. */
function afterLabel({ text, start: from }: DocumentSentence, subjects: LegMention[]): LegMention[] {
  const colon = text.indexOf(': ');
  const rest = subjects.filter(({ span }) => span.start - from > colon);
  return rest.length > 0 ? rest : subjects;
}

const speaksOfPair = (sentence: DocumentSentence, { prices, hasOther }: Legs, phrases: DeskPhrase[]): boolean =>
  (prices.length > 0 && !hasOther) || phrases.length > 0 || findTalk(sentence.tokens).length > 0;

/** Between an idiom and of whom it is said: "dips in", "caps the upside of the", "a lid on the safe-haven". */
const OF = /^\s(?:(?:of|in|for|on|from|around|under|to)\s)?(?:the\s|any\s)?(?:\p{L}+-\p{L}+\s)?$/u;

/** Of whom an idiom is said: of what follows it with "of", "in" or "for", else of what was named last before its end. */
function ownerOf(
  { end }: DeskPhrase,
  { text, start: from }: DocumentSentence,
  subjects: readonly LegMention[],
): LegMention | undefined {
  const next = subjects.find(({ span }) => span.start >= end);
  if (next && /^\s(?:of|in|for|on)\s(?:the\s)?$/u.test(text.slice(end - from, next.span.start - from))) return next;
  return subjects.findLast(({ span }) => span.start < end) ?? next;
}

const signOf = (phrases: readonly DeskPhrase[], reversed: boolean): number =>
  Math.sign(phrases.reduce((sum, { sign }) => sum + sign, 0)) * (reversed ? -1 : 1);

function bySign(opinion: Opinion, sign: number, weight: number): Opinion {
  if (sign === 0) return opinion;
  const { negative, neutral, positive } = opinion.probabilities;
  const rest = 1 - PHRASE_SHARE;
  const probabilities: Probabilities = {
    negative: rest * negative + (sign < 0 ? PHRASE_SHARE : 0),
    neutral: rest * neutral,
    positive: rest * positive + (sign > 0 ? PHRASE_SHARE : 0),
  };
  return { ...opinion, probabilities, weight: weight * salienceOf(probabilities) };
}

/** Texts on a pair are full of levels and dates: a sentence counts by how much it says of where the pair is going. */
const bySaying = (opinion: Opinion): Opinion => ({
  ...opinion,
  weight: opinion.weight * (1 - opinion.probabilities.neutral),
});
