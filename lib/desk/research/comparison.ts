/** The mean score of one site or ticker beside that of all others. */
export interface Difference {
  /** A site's host, or a ticker's symbol. */
  key: string;
  /** Number of scores in `mean`; `others` is the number in `otherMean`. */
  n: number;
  mean: number;
  others: number;
  otherMean: number;
}

interface Sums {
  n: number;
  sum: number;
}

/**
 * Compares each key's mean with the mean of all other keys. Leaves out keys with nothing to compare to; largest `n`
 * first.
 */
export function compareKeys(readings: Iterable<{ key: string; score: number }>): Difference[] {
  const byKey = new Map<string, Sums>();
  const all: Sums = { n: 0, sum: 0 };
  for (const { key, score } of readings) {
    const sums = byKey.get(key) ?? { n: 0, sum: 0 };
    byKey.set(key, { n: sums.n + 1, sum: sums.sum + score });
    all.n++;
    all.sum += score;
  }
  return [...byKey]
    .filter(([, { n }]) => n < all.n)
    .map(([key, sums]) => differenceOf(key, sums, all))
    .sort((a, b) => b.n - a.n);
}

const differenceOf = (key: string, { n, sum }: Sums, all: Sums): Difference => ({
  key,
  n,
  mean: sum / n,
  others: all.n - n,
  otherMean: (all.sum - sum) / (all.n - n),
});
