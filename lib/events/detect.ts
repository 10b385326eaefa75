import type { DetectedEvent, Document, DocumentSentence, LinkedMention } from '@/lib/model';
import { amountIn } from './amount';
import { certaintyOf } from './certainty';
import { classify } from './classify';
import { directionOf } from './direction';
import type { EventType } from './event-types';

/** Surer than this is never claimed from wording. */
const MOST_CERTAIN = 0.99;

/**
 * What happened, one event for each type, in the order in which the article first says it: the sentences that
 * report it, the instruments that they name, direction and amount from the first sentence that has one. Each
 * further sentence adds to the confidence.
 */
export function detectEvents(document: Document, mentions: readonly LinkedMention[]): DetectedEvent[] {
  const namedIn = namesBySentence(mentions);
  const events = new Map<EventType, DetectedEvent>();
  for (const sentence of document.sentences) {
    if (sentence.kind === 'boilerplate' || sentence.kind === 'caption') continue;
    for (const type of classify(sentence.text, sentence.tokens)) {
      events.set(type, withSentence(type, events.get(type), sentence, namedIn.get(sentence.index) ?? []));
    }
  }
  return [...events.values()];
}

function namesBySentence(mentions: readonly LinkedMention[]): Map<number, Set<string>> {
  const names = new Map<number, Set<string>>();
  for (const { sentence, instrument } of mentions) {
    const name = instrument.symbol ?? instrument.name;
    const known = names.get(sentence);
    if (known) known.add(name);
    else names.set(sentence, new Set([name]));
  }
  return names;
}

function withSentence(
  type: EventType,
  event: DetectedEvent | undefined,
  sentence: DocumentSentence,
  names: Iterable<string>,
): DetectedEvent {
  const { text, index } = sentence;
  const amount = event?.amount ?? amountIn(type, text);
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
