import type { Document, Entity, Instrument, LinkedMention, Mention, TickerSentiment } from '@/lib/model';
import type { InstrumentScore } from '@/lib/sentiment';
import { groupBy } from '@/lib/util/group-by';

interface Group {
  instrument: Instrument;
  linked: LinkedMention[];
  score: InstrumentScore;
}

/** Drops instruments that only boilerplate names, such as the shares that the authors disclose to hold. */
export function namedInNews(mentions: readonly LinkedMention[], { sentences }: Document): LinkedMention[] {
  const named = mentions.filter(({ sentence }) => sentences[sentence]?.kind !== 'boilerplate');
  const ids = new Set(named.map(({ instrument }) => instrument.id));
  return mentions.filter(({ instrument }) => ids.has(instrument.id));
}

/** Describes each instrument, most relevant first: tickers for those with a symbol, entities for all. */
export function describeInstruments(
  mentions: readonly LinkedMention[],
  scores: ReadonlyMap<string, InstrumentScore>,
): { tickers: TickerSentiment[]; entities: Entity[] } {
  const groups = groupByInstrument(mentions, scores).sort((a, b) => b.score.relevance - a.score.relevance);
  return {
    tickers: groups.filter((group) => group.instrument.symbol !== undefined).map(tickerOf),
    entities: groups.map(entityOf),
  };
}

function groupByInstrument(
  mentions: readonly LinkedMention[],
  scores: ReadonlyMap<string, InstrumentScore>,
): Group[] {
  const byId = groupBy(mentions, ({ instrument }) => instrument.id);
  return [...byId].flatMap(([id, linked]) => {
    const score = scores.get(id);
    return score ? [{ instrument: linked[0]!.instrument, linked, score }] : [];
  });
}

function tickerOf({ instrument, linked, score }: Group): TickerSentiment {
  const { symbol = '', exchange = '', name, kind, sector, lines } = instrument;
  const { label, confidence, relevance, inTitle, evidence } = score;
  return {
    symbol,
    exchange,
    name,
    kind,
    ...(sector !== undefined && { sector }),
    ...(lines !== undefined && { lines }),
    label,
    score: score.score,
    confidence,
    relevance,
    link: surestLink(linked),
    inTitle,
    mentions: bodyMentions(linked),
    evidence,
  };
}

function surestLink(linked: readonly LinkedMention[]): TickerSentiment['link'] {
  const { confidence, reason } = linked.reduce((best, next) =>
    next.confidence > best.confidence ? next : best,
  );
  return { confidence, reason };
}

function bodyMentions(linked: readonly LinkedMention[]): Mention[] {
  return linked
    .filter((mention) => !mention.inTitle)
    .map(({ start, end, surface, sentence }) => ({ start, end, surface, sentence }));
}

function entityOf({ instrument, linked, score }: Group): Entity {
  const { label, confidence, evidence, inTitle } = score;
  const base = { name: instrument.name, kind: instrument.kind, inTitle, mentions: bodyMentions(linked) };
  return instrument.symbol === undefined
    ? { ...base, sentiment: { label, score: score.score, confidence, evidence } }
    : { ...base, symbol: instrument.symbol };
}
