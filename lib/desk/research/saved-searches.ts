import type { HistoryFilter, Order } from '@/lib/model/history-filter';

/** A named filter. */
export interface SavedSearch {
  id: string;
  name: string;
  filter: HistoryFilter;
  /** Absent in searches saved before orders existed: then any order will do. */
  order?: Order;
  created: number;
}
