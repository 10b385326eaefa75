/** One moment of a time chart; what is absent is not drawn. Scores in [-1, 1]. */
export interface ChartRow {
  /** Milliseconds since 1970. */
  time: number;
  /** A dot: one article's score. */
  score?: number;
  /** The line, and the band around it. */
  mean?: number;
  low?: number;
  high?: number;
  /** A bar from below: articles of that day. */
  count?: number;
  /** What happened: a mark on the axis, with these names. */
  event?: string;
}

const COLUMNS = ['score', 'mean', 'low', 'high', 'count'] as const;

/** Rows as columns, times in seconds: what uPlot draws. */
export function columnsOf(rows: readonly ChartRow[]): [number[], ...(number | null)[][]] {
  const sorted = rows.toSorted((a, b) => a.time - b.time);
  return [
    sorted.map(({ time }) => time / 1_000),
    ...COLUMNS.map((name) => sorted.map((row) => row[name] ?? null)),
  ];
}

/** Highest count, for the scale of the bars; at least 1. */
export const highestCount = (rows: readonly ChartRow[]): number =>
  rows.reduce((most, { count = 0 }) => Math.max(most, count), 1);
