import { csvRows } from '@/lib/util/csv';
import type { Portfolio } from './portfolio';

const COLUMNS = ['symbol', 'name', 'sector', 'quantity', 'price', 'cost', 'value', 'weight'] as const;

/** A portfolio as CSV: `importHoldings` reads the same holdings out of it, those without a size too. */
export const portfolioCsv = ({ holdings }: Pick<Portfolio, 'holdings'>): string =>
  csvRows([COLUMNS, ...holdings.map((holding) => COLUMNS.map((column) => holding[column]))]);

/** Whether a header is the one that we write. */
export const isOwnHeader = (row: readonly string[]): boolean => row.join() === COLUMNS.join();
