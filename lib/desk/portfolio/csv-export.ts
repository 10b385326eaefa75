import { csvRows } from '@/lib/util/csv';
import type { Portfolio } from './portfolio';

const COLUMNS = ['symbol', 'name', 'sector', 'quantity', 'price', 'cost', 'value', 'weight'] as const;

/** A portfolio as CSV, which `importHoldings` reads back without loss, including holdings without a size. */
export const portfolioCsv = ({ holdings }: Pick<Portfolio, 'holdings'>): string =>
  csvRows([COLUMNS, ...holdings.map((holding) => COLUMNS.map((column) => holding[column]))]);

/** Whether a header row is the one of our own export. */
export const isOwnHeader = (row: readonly string[]): boolean => row.join() === COLUMNS.join();
