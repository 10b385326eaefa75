import type { DetectedEvent, Document, DocumentSentence, LinkedMention } from '@/lib/model';
import { TRIGGERS } from './triggers';

const AMOUNT =
  /(?:US|C|A|HK)?[$€£¥₹]\s?\d[\d,]*(?:\.\d+)?(?:\s?(?:thousand|million|billion|trillion|bn|mn|m|b|k|tn)\b)?/u;

/** What happened, by type, with the sentences that say so. Order: where each type is first said. */
export function detectEvents(document: Document, mentions: readonly LinkedMention[]): DetectedEvent[] {
  const events = new Map<string, DetectedEvent>();
  for (const sentence of document.sentences) {
    if (sentence.kind === 'boilerplate') continue;
    for (const [type, trigger] of TRIGGERS) {
      if (trigger.test(sentence.text)) add(events, type, sentence, mentions);
    }
  }
  return [...events.values()];
}

function add(
  events: Map<string, DetectedEvent>,
  type: string,
  sentence: DocumentSentence,
  mentions: readonly LinkedMention[],
): void {
  const event = events.get(type) ?? { type, confidence: 0.5, sentences: [], instruments: [] };
  const amount = event.amount ?? AMOUNT.exec(sentence.text)?.[0];
  const named = mentions.filter((mention) => mention.sentence === sentence.index);
  event.sentences.push(sentence.index);
  event.instruments = [
    ...new Set([
      ...event.instruments,
      ...named.map(({ instrument }) => instrument.symbol ?? instrument.name),
    ]),
  ];
  events.set(type, amount === undefined ? event : { ...event, amount });
}
