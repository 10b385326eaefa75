import type { DetectedEvent, Document, DocumentSentence, LinkedMention, Span } from '@/lib/model';
import { groupBy } from '@/lib/model/group-by';
import { amountIn } from './amount';
import { byAmount, byDeal, byParty, type Party, type Report } from './by-party';
import { certaintyOf } from './certainty';
import { classify, MAX_SENTENCE_LENGTH } from './classify';
import { type Clause, clausesOf } from './clauses';
import { concernedBefore, concernedIn, OF_SEVERAL, partiesOf } from './concerned';
import { directionOf } from './direction';
import type { EventType } from './event-types';
import { withoutNames } from './names';

/** Surer than this is never claimed from wording. */
const MAX_CONFIDENCE = 0.99;

/** Whom a text speaks of beyond what it names, and whom it names without speaking of them. */
interface SpokenOf {
  /** For sentences that go on about a company without naming it, its id. */
  references: ReadonlyMap<number, { id: string }>;
  /** Houses that give their view of another, names that only tell who another is. */
  aside: ReadonlySet<LinkedMention>;
}
const NOBODY: SpokenOf = { references: new Map(), aside: new Set() };

/**
 * What happened, one event for each type, in the order in which the article first says it, or several where it went
 * differently with several companies: the sentences that report it, the instruments that it concerns, direction and
 * amount from the first sentence that has one. Each further sentence adds to the confidence.
 */
export function detectEvents(
  document: Document,
  mentions: readonly LinkedMention[],
  { references, aside }: SpokenOf = NOBODY,
): DetectedEvent[] {
  const namedBefore = concernedBefore(references, mentions);
  const isSpokenOf = (mention: LinkedMention) => !aside.has(mention);
  const mentionsIn = groupBy(mentions, ({ sentence }) => sentence);
  const reports = new Map<EventType, Report[]>();
  for (const sentence of document.sentences) {
    if (sentence.kind === 'boilerplate' || sentence.kind === 'caption') continue;
    for (const finding of findingsIn(sentence, mentionsIn.get(sentence.index) ?? [])) {
      const { type, clause } = finding;
      const concerned = concernedIn(clause.sentence, clause.mentions.filter(isSpokenOf), type);
      // A story may launch a ship and settle a quarrel: where business is no subject, a company must be.
      if (!document.isBusiness && concerned.size === 0) continue;
      const before = clause.sentence.start === sentence.start ? namedBefore(sentence.index, type) : [];
      const known = reports.get(type) ?? [];
      known.push(reportOf(finding, partiesOf(type, concerned, before)));
      reports.set(type, known);
    }
  }
  return [...reports].flatMap(([type, all]) => partiesTo(type, all).map((party) => eventOf(type, party)));
}

/**
 * A deal has one price, however many of its parties a sentence names, and each case is its own; results and ratings are
 * each company's.
 */
const partiesTo = (type: EventType, reports: readonly Report[]): Party[] =>
  byParty(reports).flatMap((party) =>
    OF_SEVERAL.has(type) ? byDeal(party, type === 'litigation') : byAmount(party),
  );

/** An event that wording tells, and where. */
interface Finding {
  type: EventType;
  clause: Clause;
  /** The clause's text without names, and where in it the wording stands. */
  text: string;
  trigger: Span;
}

/**
 * The events of a sentence, each once for every clause that tells one of that type with somebody of its own, whatever
 * another clause says beside it; whole where its wording goes across clauses.
 */
function findingsIn(sentence: DocumentSentence, mentions: readonly LinkedMention[]): readonly Finding[] {
  const whole = findingsOf({ sentence, mentions });
  const clauses = clausesOf(sentence, mentions);
  if (clauses.length === 1) return whole;
  const parts = groupBy(clauses.flatMap(findingsOf), ({ type }) => type);
  const found = whole.flatMap((finding) => {
    const own = parts.get(finding.type) ?? [];
    return own.length === clauses.length || own.some((part) => isWithin(finding, part)) ? own : [finding];
  });
  const types = new Set(whole.map(({ type }) => type));
  return [...found, ...[...parts].flatMap(([type, own]) => (types.has(type) ? [] : own))];
}

/** Whether what tells the event of a sentence stands in one clause of it. */
function isWithin({ clause: { sentence }, trigger }: Finding, part: Finding): boolean {
  const from = part.clause.sentence.start - sentence.start;
  return trigger.start >= from && trigger.end <= from + part.text.length;
}

function findingsOf(clause: Clause): Finding[] {
  const { text, tokens } = withoutNames(clause.sentence, clause.mentions);
  return Array.from(classify(text, tokens), ([type, trigger]) => ({ type, clause, text, trigger }));
}

function reportOf({ type, clause: { sentence }, text, trigger }: Finding, names: readonly string[]): Report {
  const read = text.slice(0, MAX_SENTENCE_LENGTH);
  return {
    sentence: sentence.index,
    isTitle: sentence.part === 'title',
    certainty: certaintyOf(sentence),
    names,
    direction: directionOf(type, read, trigger),
    amount: amountIn(type, read, trigger),
  };
}

function eventOf(type: EventType, { reports, direction }: Party): DetectedEvent {
  const certainties = new Map(reports.map(({ sentence, certainty }) => [sentence, certainty]));
  const doubt = [...certainties.values()].reduce((product, certainty) => product * (1 - certainty), 1);
  const amount = reports.find((report) => report.amount !== undefined)?.amount;
  return {
    type,
    confidence: Math.min(MAX_CONFIDENCE, 1 - doubt),
    sentences: [...certainties.keys()],
    instruments: [...new Set(reports.flatMap(({ names }) => names))],
    ...(direction !== undefined && direction !== 'same' && { direction }),
    ...(amount !== undefined && { amount }),
  };
}
