import type { DetectedEvent } from '@/lib/model';
import { type MessageKey, t } from './i18n';

/** The name of an event type; the type itself where a newer engine knows one that has no name yet. */
export const eventName = (type: string): string =>
  t(`event_${type.replaceAll('-', '_')}` as MessageKey) || type.replaceAll('-', ' ');

/** Surest first, each type once, at most three: the badges of a card. */
export function eventNames(events: readonly DetectedEvent[]): string[] {
  const surest = events.toSorted((a, b) => b.confidence - a.confidence);
  return [...new Set(surest.map((event) => event.type))].slice(0, 3).map(eventName);
}
