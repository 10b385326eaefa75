import type { HistoryFilter, Order } from '@/lib/model/history-filter';

/** A filter under a name. */
export interface SavedSearch {
  id: string;
  name: string;
  filter: HistoryFilter;
  /** Absent in those saved before orders were: any will do. */
  order?: Order;
  created: number;
}
