import type { DetectedEvent, Document, DocumentSentence, LinkedMention } from '@/lib/model';
import { groupBy } from '@/lib/model/group-by';
import { amountIn, type Span } from './amount';
import { byParty, type Party, type Report } from './by-party';
import { certaintyOf } from './certainty';
import { classify, LONGEST } from './classify';
import { concernedBefore, concernedIn, partiesOf } from './concerned';
import { directionOf } from './direction';
import type { EventType } from './event-types';
import { withoutNames } from './names';

/** Surer than this is never claimed from wording. */
const MOST_CERTAIN = 0.99;

/**
 * What happened, one event for each type, in the order in which the article first says it, or several where it went
 * differently with several companies: the sentences that report it, the instruments that it concerns, direction and
 * amount from the first sentence that has one. Each further sentence adds to the confidence.
 * @param references for sentences that go on about a company without naming it, its id
 */
export function detectEvents(
  document: Document,
  mentions: readonly LinkedMention[],
  references: ReadonlyMap<number, { id: string }> = new Map(),
): DetectedEvent[] {
  const namedBefore = concernedBefore(references, mentions);
  const mentionsIn = groupBy(mentions, ({ sentence }) => sentence);
  const reports = new Map<EventType, Report[]>();
  for (const sentence of document.sentences) {
    if (sentence.kind === 'boilerplate' || sentence.kind === 'caption') continue;
    const named = mentionsIn.get(sentence.index) ?? [];
    const { text, tokens } = withoutNames(sentence, named);
    for (const [type, trigger] of classify(text, tokens)) {
      const concerned = concernedIn(sentence, named, type);
      // A story may launch a ship and settle a quarrel: where business is no subject, a company must be.
      if (!document.isBusiness && concerned.size === 0) continue;
      const names = partiesOf(type, concerned, namedBefore(sentence.index, type));
      const known = reports.get(type) ?? [];
      known.push(reportOf({ type, trigger }, sentence, names));
      reports.set(type, known);
    }
  }
  return [...reports].flatMap(([type, all]) => byParty(all).map((party) => eventOf(type, party)));
}

function reportOf(
  { type, trigger }: { type: EventType; trigger: Span },
  sentence: DocumentSentence,
  names: readonly string[],
): Report {
  const text = sentence.text.slice(0, LONGEST);
  return {
    sentence: sentence.index,
    certainty: certaintyOf(sentence),
    names,
    direction: directionOf(type, text),
    amount: amountIn(type, text, trigger),
  };
}

function eventOf(type: EventType, { reports, direction }: Party): DetectedEvent {
  const doubt = reports.reduce((product, { certainty }) => product * (1 - certainty), 1);
  const amount = reports.find((report) => report.amount !== undefined)?.amount;
  return {
    type,
    confidence: Math.min(MOST_CERTAIN, 1 - doubt),
    sentences: reports.map(({ sentence }) => sentence),
    instruments: [...new Set(reports.flatMap(({ names }) => names))],
    ...(direction !== undefined && { direction }),
    ...(amount !== undefined && { amount }),
  };
}
