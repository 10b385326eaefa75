import type { DetectedEvent } from '@/lib/model';
import { type MessageKey, t } from './i18n';

/** Event types with a name of their own in `_locales`; a newer engine's types are shown by their ids. */
const NAMES: Readonly<Record<string, MessageKey>> = {
  earnings: 'event_earnings',
  guidance: 'event_guidance',
  'merger-acquisition': 'event_merger_acquisition',
  stake: 'event_stake',
  'analyst-rating': 'event_analyst_rating',
  'management-change': 'event_management_change',
  layoffs: 'event_layoffs',
  hiring: 'event_hiring',
  litigation: 'event_litigation',
  regulation: 'event_regulation',
  'product-launch': 'event_product_launch',
  partnership: 'event_partnership',
  financing: 'event_financing',
  buyback: 'event_buyback',
  dividend: 'event_dividend',
  listing: 'event_listing',
  'data-breach': 'event_data_breach',
  outage: 'event_outage',
  recall: 'event_recall',
  labour: 'event_labour',
  macro: 'event_macro',
  commodity: 'event_commodity',
};

export function eventName(type: string): string {
  const key = Object.hasOwn(NAMES, type) ? NAMES[type] : undefined;
  return key === undefined ? type.replaceAll('-', ' ') : t(key);
}

/** Surest first, each type once, at most three: the badges of a card. */
export function eventNames(events: readonly DetectedEvent[]): string[] {
  const surest = events.toSorted((a, b) => b.confidence - a.confidence);
  return [...new Set(surest.map((event) => event.type))].slice(0, 3).map(eventName);
}
