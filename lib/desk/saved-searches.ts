import type { HistoryFilter } from './research/filter';

/** A filter under a name. */
export interface SavedSearch {
  id: string;
  name: string;
  filter: HistoryFilter;
  created: number;
}
