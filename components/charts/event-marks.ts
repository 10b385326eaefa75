import type { ChartRow } from './chart-row';

/** One mark on the axis. */
interface EventMark {
  x: number;
  /** Number of rows with events that it stands for. */
  count: number;
}

/** Marks for all rows with an event, in order of time. Rows within `width` after the first of a mark share it. */
export function eventMarks(
  rows: readonly ChartRow[],
  xOf: (time: number) => number,
  width: number,
): EventMark[] {
  const marks: EventMark[] = [];
  for (const { time, event } of rows) {
    if (event === undefined) continue;
    const x = xOf(time);
    const last = marks.at(-1);
    if (last !== undefined && x - last.x < width) last.count++;
    else marks.push({ x, count: 1 });
  }
  return marks;
}

/** Length of a mark, in half-widths: ten times as many events make it half as long again. */
export const markLength = (count: number): number => Math.min(4, 1.6 * (1 + 0.5 * Math.log10(count)));
