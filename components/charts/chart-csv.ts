import { csvRows } from '@/lib/util/csv';
import type { ChartRow } from './chart-row';
import type { ContributionBar } from './contribution-bars';

const COLUMNS = ['score', 'mean', 'low', 'high', 'count', 'event'] as const;

/** All numbers of a time chart as CSV, times in ISO 8601. */
export const chartCsv = (rows: readonly ChartRow[]): string =>
  csvRows([
    ['time', ...COLUMNS],
    ...rows.map((row) => [new Date(row.time).toISOString(), ...COLUMNS.map((column) => row[column])]),
  ]);

/** The bars of a chart as CSV, one row each, in their order. */
export const barsCsv = (bars: readonly ContributionBar[]): string =>
  csvRows([
    ['name', 'note', 'contribution'],
    ...bars.map(({ name, note, contribution }) => [name, note, contribution]),
  ]);
