import type { Document, DocumentSentence, Evidence, Label, LinkedMention, SentenceScore } from '@/lib/model';
import type { Thresholds } from '@/lib/model/labels';
import type { Aliases } from './currencies';
import type { SentimentModel } from './model/model';
import { type Opinion, opinionOn, reverseOpinion, weigh } from './opinions';
import { opinionsOnPair, pricePairOf } from './pair-opinions';
import { type Passage, type Subject, subjectsOf } from './passages';
import { type OwnPart, ownParts } from './subjects/own-part';
import { REFERRED_WEIGHT, resolveSubjects, type Subjects } from './subjects/referring';
import { isHouse } from './subjects/views';

/** Sentiment towards one instrument. */
export interface InstrumentScore {
  score: number;
  label: Label;
  confidence: number;
  relevance: number;
  inTitle: boolean;
  evidence: Evidence[];
}

interface Scoring {
  model: SentimentModel;
  thresholds: Thresholds;
  /** Resolved for the same mentions; computed if not given. */
  subjects?: Subjects;
}

/**
 * The sentiment towards each mentioned instrument, by id, weighted as in the article: over the sentences that name or
 * refer to it, and for the pair that a text is on, over all of them. Evidence contributions sum to the score. Linear in
 * sentences and mentions.
 */
export function scoreInstruments(
  document: Document,
  sentences: readonly SentenceScore[],
  mentions: readonly LinkedMention[],
  scoring: Scoring,
): ReadonlyMap<string, InstrumentScore> {
  const { thresholds, model, subjects = resolveSubjects(document.sentences, mentions) } = scoring;
  const found = subjectsOf(document, mentions, subjects);
  const ownPart = ownParts(document.sentences, mentions);
  const text = { document, sentences, model, ownPart, busiest: busiestOf(found) };
  return new Map(
    found.map((subject) => [subject.instrument.id, scoreOf(subject, text, thresholds)] as const),
  );
}

/** Most sentences on one rival of a pair for a text's topic: something without such a price, and no bank giving views. */
const busiestOf = (subjects: readonly Subject[]): number =>
  subjects
    .filter((subject) => !isMoney(subject) && !subject.own.some(isHouse))
    .reduce((most, { passages }) => Math.max(most, passages.length), 0);

const isMoney = ({ instrument }: Subject): boolean =>
  instrument.kind === 'currency' || pricePairOf(instrument) !== undefined;

/** A scored text. */
interface Text {
  document: Document;
  sentences: readonly SentenceScore[];
  model: SentimentModel;
  ownPart: OwnPart;
  /** See `busiestOf`. */
  busiest: number;
}

function scoreOf(subject: Subject, text: Text, thresholds: Thresholds): InstrumentScore {
  const { document, sentences } = text;
  const { passages } = subject;
  const opinions = pairOpinions(subject, text) ?? namedOpinions(passages, text);
  return {
    ...weigh(opinions, thresholds, { byClass: document.sentences.length === 1 }),
    inTitle: passages.some(({ sentence }) => document.sentences[sentence]!.part === 'title'),
    relevance: relevanceOf(passages, document, sentences),
  };
}

function namedOpinions(
  passages: readonly Passage[],
  { document, sentences, model, ownPart }: Text,
): Opinion[] {
  return passages
    .filter(({ sentence, isAside }) => sentences[sentence]!.weight > 0 && !isAside)
    .map(({ sentence, spans, referred, reversed }) =>
      opinionOn(ownPart(document.sentences[sentence]!, spans), spans, model, {
        weight: sentences[sentence]!.weight * (referred ? REFERRED_WEIGHT : 1),
        referred,
        reversed,
      }),
    );
}

/** The opinions on an instrument whose price is a pair; undefined for others. */
function pairOpinions(subject: Subject, text: Text): Opinion[] | undefined {
  const pair = pricePairOf(subject.instrument, subject.own);
  if (pair === undefined || isOnCurrencies(subject, pair.aliases, text)) return undefined;
  const weightOf = ({ index }: DocumentSentence) => text.sentences[index]!.weight;
  const read = isTopic(subject, text) ? text.document.sentences : ownSentences(subject, text);
  const opinions = opinionsOnPair(read, weightOf, pair.aliases, text.model);
  return pair.reversed ? opinions.map(reverseOpinion) : opinions;
}

/** Whether a text is a headline alone, on currencies rather than a pair: "Dollar and yen gain on the euro". */
const isOnCurrencies = ({ own }: Subject, { pair }: Aliases, { document }: Text): boolean =>
  document.sentences.length === 1 && !own.some(({ surface }) => pair.includes(surface.toLowerCase()));

/** A text's topic is named in one of this many first sentences, the title included, and in this share of them all. */
const TOPIC = { opening: 3, share: 1 / 6 } as const;

/** Whether a text is on a pair, so that all its sentences may speak of it, as they may when a reader asks for it. */
const isTopic = ({ passages }: Subject, { document, busiest }: Text): boolean =>
  passages[0]!.sentence < TOPIC.opening &&
  passages.length >= Math.max(busiest, TOPIC.share * document.sentences.length);

/** What a text on other things says of a pair: the sentences about it. */
const ownSentences = ({ passages }: Subject, { document, ownPart }: Text): DocumentSentence[] =>
  passages
    .filter(({ isAside }) => !isAside)
    .map(({ sentence, spans }) => ownPart(document.sentences[sentence]!, spans));

/**
 * Relevance of an instrument, 0..1: bonuses for title and opening, and the square root of its share of the weight.
 * Sentences that say nothing about it, such as a bank's view of another company, give no bonus.
 */
function relevanceOf(
  passages: readonly Passage[],
  { sentences: parts }: Document,
  sentences: readonly SentenceScore[],
): number {
  const share = passages.reduce((sum, { sentence }) => sum + sentences[sentence]!.weight, 0);
  const meant = passages.filter(({ isAside }) => !isAside);
  const title = meant.some(({ sentence }) => parts[sentence]!.part === 'title') ? 0.35 : 0;
  const opening = meant.some(({ sentence, referred }) => sentence < 3 && !referred) ? 0.2 : 0;
  return Math.min(1, title + opening + 0.5 * Math.sqrt(share));
}
