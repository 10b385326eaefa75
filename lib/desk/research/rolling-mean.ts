/** A score in [-1, 1] at a time in milliseconds since 1970. */
interface Point {
  time: number;
  score: number;
}

/**
 * The mean of the points in the window that ends at `time`, with its 95% confidence band if there are two or more.
 */
export interface RollingPoint {
  time: number;
  mean: number;
  low: number;
  high: number;
  n: number;
}

/** Half-width of a 95% confidence interval, in standard errors of the mean. */
const Z95 = 1.96;

/**
 * The mean over the last `window` milliseconds at each point. Linear time: keeps running sums in one pass.
 * @param points oldest first
 */
export function rollingMean(points: readonly Point[], window: number): RollingPoint[] {
  let first = 0;
  let sum = 0;
  let squares = 0;
  return points.map(({ time, score }, at) => {
    sum += score;
    squares += score * score;
    for (; points[first]!.time <= time - window; first++) {
      sum -= points[first]!.score;
      squares -= points[first]!.score ** 2;
    }
    return bandOf(time, at - first + 1, sum, squares);
  });
}

function bandOf(time: number, n: number, sum: number, squares: number): RollingPoint {
  const mean = sum / n;
  const variance = n > 1 ? Math.max(0, (squares - n * mean * mean) / (n - 1)) : 0;
  const half = Z95 * Math.sqrt(variance / n);
  return { time, mean, low: Math.max(-1, mean - half), high: Math.min(1, mean + half), n };
}
