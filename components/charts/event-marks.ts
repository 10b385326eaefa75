import type { ChartRow } from './chart-row';

/** One mark on the axis, in the middle of its place. */
export interface EventMark {
  x: number;
  /** Rows with an event that lie there. */
  count: number;
}

/** Marks side by side, each `width` wide, for all rows with an event; `xOf` places a time. */
export function eventMarks(
  rows: readonly ChartRow[],
  xOf: (time: number) => number,
  width: number,
): EventMark[] {
  const counts = new Map<number, number>();
  for (const { time, event } of rows) {
    if (event === undefined) continue;
    const place = Math.floor(xOf(time) / width);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return Array.from(counts, ([place, count]) => ({ x: (place + 0.5) * width, count }));
}

/** How far a mark reaches into the chart, in halves of its width: ten times as much is half as long again. */
export const markLength = (count: number): number => Math.min(4, 1.6 * (1 + 0.5 * Math.log10(count)));
