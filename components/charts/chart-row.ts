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

const COLUMNS = ['mean', 'low', 'high', 'count'] as const;

/** Lines and bars as columns, times in seconds: what uPlot draws. */
export function columnsOf(rows: readonly ChartRow[]): [number[], ...(number | null)[][]] {
  const sorted = rows.toSorted((a, b) => a.time - b.time);
  return [
    sorted.map(({ time }) => time / 1_000),
    ...COLUMNS.map((name) => sorted.map((row) => row[name] ?? null)),
  ];
}

/** What stands as dots: the scores; without any, a mean that is alone, since no line leads to it. */
export function dotsOf(rows: readonly ChartRow[]): { time: number; score: number }[] {
  const of = (name: 'score' | 'mean') =>
    rows.flatMap(({ time, [name]: score }) => (score === undefined ? [] : { time, score }));
  const [scores, means] = [of('score'), of('mean')];
  return scores.length > 0 || means.length > 1 ? scores : means;
}

/** Radius of a dot in pixels: thousands would be one blot. */
export const dotRadius = (count: number): number => (count < 60 ? 4 : count < MANY_DOTS ? 2.6 : 1.2);
const MANY_DOTS = 1_000;

/** Dots that lie on each other are darker. */
export const DOT_ALPHA = 0.75;

/** The band lies behind dots and line, which stay the clearer. */
export const BAND_ALPHA = 0.22;

/** Scores that have a line across the chart. */
export const SCORE_TICKS: readonly number[] = [-1, -0.5, 0, 0.5, 1];

/** Half the width of an event's mark, in pixels. */
export const MARK = 4;

/** Bars take the lower quarter: they say how much was read, not how it sounded. */
export const BAR_SHARE = 4;

/** Highest count, for the scale of the bars; at least 1. */
export const highestCount = (rows: readonly ChartRow[]): number =>
  rows.reduce((most, { count = 0 }) => Math.max(most, count), 1);
