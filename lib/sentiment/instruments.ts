import type { Document, Evidence, Label, LinkedMention, SentenceScore } from '@/lib/model';
import type { Thresholds } from '@/lib/model/labels';
import { groupBy } from '@/lib/util/group-by';
import type { Span } from './items/item';
import type { SentimentModel } from './model/model';
import { opinionOn, weigh } from './opinions';
import { type OwnPart, ownParts } from './subjects/own-part';
import { type ProxySpan, proxySpansIn } from './subjects/proxy-spans';
import { REFERRED_WEIGHT, resolveSubjects, type Subjects } from './subjects/referring';

/** Sentiment towards one instrument. */
export interface InstrumentScore {
  score: number;
  label: Label;
  confidence: number;
  relevance: number;
  inTitle: boolean;
  evidence: Evidence[];
}

/** Most spans of an instrument that are used in one sentence. */
const MAX_SPANS = 30;

/** What one sentence says of an instrument. */
interface Passage {
  sentence: number;
  spans: Span[];
  /** Whether the sentence only refers to the instrument without naming it. */
  referred: boolean;
  /** Whether it says nothing about the instrument, such as when a bank gives its view of another company. */
  isAside: boolean;
  /** Whether the spans take the opposite sentiment: an inverse pair, a quote currency, the other side in court. */
  reversed: boolean;
}

interface Scoring {
  model: SentimentModel;
  thresholds: Thresholds;
  /** Resolved for the same mentions; computed if not given. */
  subjects?: Subjects;
}

/**
 * The sentiment towards each mentioned instrument, by id, over the sentences that name or refer to it, weighted as in the
 * article. Evidence contributions sum to the score. Linear in sentences and mentions.
 */
export function scoreInstruments(
  document: Document,
  sentences: readonly SentenceScore[],
  mentions: readonly LinkedMention[],
  scoring: Scoring,
): ReadonlyMap<string, InstrumentScore> {
  const { subjects = resolveSubjects(document.sentences, mentions) } = scoring;
  const passages = passagesByInstrument(document, mentions, subjects);
  const how = { ...scoring, ownPart: ownParts(document.sentences, mentions) };
  return new Map([...passages].map(([id, parts]) => [id, scoreOf(document, sentences, parts, how)] as const));
}

function scoreOf(
  document: Document,
  sentences: readonly SentenceScore[],
  passages: readonly Passage[],
  { model, thresholds, ownPart }: Scoring & { ownPart: OwnPart },
): InstrumentScore {
  const opinions = passages
    .filter(({ sentence, isAside }) => sentences[sentence]!.weight > 0 && !isAside)
    .map(({ sentence, spans, referred, reversed }) =>
      opinionOn(ownPart(document.sentences[sentence]!, spans), spans, model, {
        weight: sentences[sentence]!.weight * (referred ? REFERRED_WEIGHT : 1),
        referred,
        reversed,
      }),
    );
  const inTitle = passages.some(({ sentence }) => document.sentences[sentence]!.part === 'title');
  return {
    ...weigh(opinions, thresholds, { byClass: document.sentences.length === 1 }),
    inTitle,
    relevance: relevanceOf(passages, document, sentences),
  };
}

/** For each instrument, the sentences that name or refer to it, in order. */
function passagesByInstrument(
  { sentences }: Document,
  mentions: readonly LinkedMention[],
  { references, aside }: Subjects,
): Map<string, Passage[]> {
  const bySentence = groupBy(mentions, ({ sentence }) => sentence);
  const proxies = new Map([...bySentence].flatMap(([at, here]) => proxySpansIn(sentences[at]!, here)));
  const referred = groupBy(references, ([, { id }]) => id);
  const passagesOf = (id: string, own: readonly LinkedMention[]) => {
    const named = groupBy(own, ({ sentence }) => sentence).values();
    const passages = new Map(
      Array.from(named, (here) => [here[0]!.sentence, passageOf(here, proxies, aside)]),
    );
    for (const [at, { spans }] of referred.get(id) ?? []) passages.set(at, referredPassage(at, spans));
    return [...passages.values()].sort((a, b) => a.sentence - b.sentence);
  };
  const byId = groupBy(mentions, ({ instrument }) => instrument.id);
  return new Map(Array.from(byId, ([id, own]) => [id, passagesOf(id, own)]));
}

/**
 * Combines the mentions of an instrument in one sentence. Reversed ones are used only if there are no others.
 */
function passageOf(
  here: readonly LinkedMention[],
  proxies: ReadonlyMap<LinkedMention, ProxySpan | null>,
  aside: ReadonlySet<LinkedMention>,
): Passage {
  const spans = here.map((mention) => proxySpanOf(mention, proxies.get(mention) ?? undefined));
  const plain = spans.filter(({ reversed }) => !reversed);
  return {
    sentence: here[0]!.sentence,
    spans: (plain.length > 0 ? plain : spans).slice(0, MAX_SPANS),
    referred: false,
    isAside: here.every((mention) => aside.has(mention) || proxies.get(mention) === null),
    reversed: plain.length === 0,
  };
}

/** The span that carries a mention's sentiment: `proxy` if given, otherwise the mention itself. */
function proxySpanOf(mention: LinkedMention, proxy: ProxySpan | undefined): ProxySpan {
  const { start, end } = proxy ?? mention;
  return { start, end, reversed: isInverse(mention) !== (proxy?.reversed ?? false) };
}

const referredPassage = (sentence: number, spans: readonly Span[]): Passage => ({
  sentence,
  spans: spans.slice(0, MAX_SPANS),
  referred: true,
  isAside: false,
  reversed: false,
});

/** Whether a mention is an inverse pair: `USD/JPY` is linked to the yen, which rises when the pair falls. */
const isInverse = ({ instrument: { kind, symbol }, surface }: LinkedMention): boolean =>
  kind === 'currency' && /^USD[A-Z]{3}$/u.test(symbol ?? '') && /^USD/iu.test(surface);

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
