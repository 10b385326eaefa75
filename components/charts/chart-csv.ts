import Papa from 'papaparse';
import { disarmed, FORMULA } from '@/lib/util/formula';
import type { ChartRow } from './chart-row';
import type { ContributionBar } from './contribution-bars';

/** Cells that a spreadsheet would run as a formula are disarmed: titles come from web pages. */
const csv = (fields: readonly string[], data: unknown[][]): string =>
  Papa.unparse({ fields: [...fields], data }, { escapeFormulae: FORMULA });

const COLUMNS = ['score', 'mean', 'low', 'high', 'count', 'event'] as const;

/** All numbers of a chart over time, times in ISO 8601. */
export const chartCsv = (rows: readonly ChartRow[]): string =>
  csv(
    ['time', ...COLUMNS],
    rows.map((row) => [new Date(row.time).toISOString(), ...COLUMNS.map((column) => row[column])]),
  );

/** The bars of a chart, a line each, in their order. */
export const barsCsv = (bars: readonly ContributionBar[]): string =>
  csv(
    ['name', 'note', 'contribution'],
    bars.map(({ name, note, contribution }) => [disarmed(name), disarmed(note ?? ''), contribution]),
  );
