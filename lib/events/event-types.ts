/** What can happen to a company or its market. The ids are stable: history stores them and filters use them. */
export const EVENT_TYPES = [
  'earnings',
  'guidance',
  'merger-acquisition',
  'stake',
  'analyst-rating',
  'management-change',
  'layoffs',
  'hiring',
  'litigation',
  'regulation',
  'product-launch',
  'partnership',
  'financing',
  'buyback',
  'dividend',
  'listing',
  'data-breach',
  'outage',
  'recall',
  'labour',
  'macro',
  'commodity',
] as const;

/** One of `EVENT_TYPES`. */
export type EventType = (typeof EVENT_TYPES)[number];
