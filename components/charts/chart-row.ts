/** One point in time of a chart; absent values are not drawn. Scores in [-1, 1]. */
export interface ChartRow {
  /** Milliseconds since 1970. */
  time: number;
  /** A dot: the score of one article. */
  score?: number;
  /** The line, and the band around it. */
  mean?: number;
  low?: number;
  high?: number;
  /** A bar at the bottom: number of articles on that day. */
  count?: number;
  /** Names of events, marked on the axis. */
  event?: string;
}

const COLUMNS = ['mean', 'low', 'high', 'count'] as const;

/** The rows as columns for uPlot, times in seconds. */
export function columnsOf(rows: readonly ChartRow[]): [number[], ...(number | null)[][]] {
  const sorted = rows.toSorted((a, b) => a.time - b.time);
  return [
    sorted.map(({ time }) => time / 1_000),
    ...COLUMNS.map((name) => sorted.map((row) => row[name] ?? null)),
  ];
}

/** The values drawn as dots: the scores or, without any, a single mean, which no line would show. */
export function dotsOf(rows: readonly ChartRow[]): { time: number; score: number }[] {
  const of = (name: 'score' | 'mean') =>
    rows.flatMap(({ time, [name]: score }) => (score === undefined ? [] : { time, score }));
  const [scores, means] = [of('score'), of('mean')];
  return scores.length > 0 || means.length > 1 ? scores : means;
}

/** Radius of a dot in pixels, smaller for more dots: thousands of large ones would be one blot. */
export const dotRadius = (count: number): number => (count < 60 ? 4 : count < MANY_DOTS ? 2.6 : 1.2);
const MANY_DOTS = 1_000;

/** Translucent, so that overlapping dots look darker. */
export const DOT_ALPHA = 0.75;

/** Fainter than dots and line, which are drawn over the band. */
export const BAND_ALPHA = 0.22;

/** Scores with a line across the chart. */
export const SCORE_TICKS: readonly number[] = [-1, -0.5, 0, 0.5, 1];

/** Half the width of an event's mark, in pixels. */
export const MARK = 4;

/** Bars take the bottom quarter: they show how much was read, not its tone. */
export const BAR_SHARE = 4;

/** Highest count, for the scale of the bars; at least 1. */
export const highestCount = (rows: readonly ChartRow[]): number =>
  rows.reduce((most, { count = 0 }) => Math.max(most, count), 1);
