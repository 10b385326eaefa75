import type { DetectedEvent } from '@/lib/model';
import { type MessageKey, t } from './i18n';

/** The name of an event type; a type unknown here, from a newer engine, is shown as it is. */
export const eventName = (type: string): string =>
  t(`event_${type.replaceAll('-', '_')}` as MessageKey) || type.replaceAll('-', ' ');

/** The names of at most three events, most confident first, each type once: the badges of a card. */
export function eventNames(events: readonly DetectedEvent[]): string[] {
  const surest = events.toSorted((a, b) => b.confidence - a.confidence);
  return [...new Set(surest.map((event) => event.type))].slice(0, 3).map(eventName);
}
