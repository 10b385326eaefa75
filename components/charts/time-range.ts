import { DAY } from '@/lib/util/time';
import type { ChartRow } from './chart-row';

const WEEK = 7 * DAY;

/**
 * The time range of a chart, in milliseconds since 1970: that of its rows (in order of time), extended to at least a
 * week. A single point stands in the middle.
 */
export function timeRange(rows: readonly ChartRow[]): [from: number, to: number] {
  const first = rows[0]?.time ?? 0;
  const last = rows.at(-1)?.time ?? first;
  const room = Math.max(0, WEEK - (last - first)) / 2;
  return [first - room, last + room];
}
