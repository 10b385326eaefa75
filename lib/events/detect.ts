import type { DetectedEvent, Document, DocumentSentence, LinkedMention } from '@/lib/model';
import { groupBy } from '@/lib/model/group-by';
import { amountIn, type Span } from './amount';
import { certaintyOf } from './certainty';
import { classify, LONGEST } from './classify';
import { concernedBefore, concernedIn } from './concerned';
import { directionOf } from './direction';
import type { EventType } from './event-types';
import { withoutNames } from './names';

/** Surer than this is never claimed from wording. */
const MOST_CERTAIN = 0.99;

/**
 * What happened, one event for each type, in the order in which the article first says it: the sentences that
 * report it, the instruments that it concerns, direction and amount from the first sentence that has one. Each
 * further sentence adds to the confidence.
 * @param references for sentences that go on about a company without naming it, its id
 */
export function detectEvents(
  document: Document,
  mentions: readonly LinkedMention[],
  references: ReadonlyMap<number, { id: string }> = new Map(),
): DetectedEvent[] {
  const namedBefore = concernedBefore(references, mentions);
  const mentionsIn = groupBy(mentions, ({ sentence }) => sentence);
  const events = new Map<EventType, DetectedEvent>();
  for (const sentence of document.sentences) {
    if (sentence.kind === 'boilerplate' || sentence.kind === 'caption') continue;
    const named = mentionsIn.get(sentence.index) ?? [];
    const { text, tokens } = withoutNames(sentence, named);
    for (const [type, trigger] of classify(text, tokens)) {
      const concerned = concernedIn(sentence, named, type);
      // A story may launch a ship and settle a quarrel: where business is no subject, a company must be.
      if (!document.isBusiness && concerned.size === 0) continue;
      const names = concerned.size > 0 ? concerned : namedBefore(sentence.index, type);
      events.set(type, withSentence({ type, trigger }, events.get(type), sentence, names));
    }
  }
  return [...events.values()];
}

function withSentence(
  { type, trigger }: { type: EventType; trigger: Span },
  event: DetectedEvent | undefined,
  sentence: DocumentSentence,
  names: Iterable<string>,
): DetectedEvent {
  const { index } = sentence;
  const text = sentence.text.slice(0, LONGEST);
  const amount = event?.amount ?? amountIn(type, text, trigger);
  const direction = event?.direction ?? directionOf(type, text);
  return {
    type,
    confidence: Math.min(MOST_CERTAIN, 1 - (1 - (event?.confidence ?? 0)) * (1 - certaintyOf(sentence))),
    sentences: [...(event?.sentences ?? []), index],
    instruments: [...new Set([...(event?.instruments ?? []), ...names])],
    ...(direction !== undefined && { direction }),
    ...(amount !== undefined && { amount }),
  };
}
