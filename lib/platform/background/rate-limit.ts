/** A rate: `burst` times at once, then once every `interval` milliseconds. */
interface Rate {
  burst: number;
  interval: number;
}

/**
 * A rate limit per tab by the generic cell rate algorithm (https://en.wikipedia.org/wiki/Generic_cell_rate_algorithm).
 * A restarted background starts from zero.
 * @param now milliseconds on a monotonic clock
 * @returns a function that tells whether a tab may proceed, and if so charges its cost
 */
export function createRateLimit(
  { burst, interval }: Rate,
  now = () => performance.now(),
): (tabId: number | undefined, cost?: number) => boolean {
  /** The theoretical arrival time of each tab. */
  const paidUntil = new Map<number | undefined, number>();
  return (tabId, cost = 1) => {
    const time = now();
    const until = Math.max(paidUntil.get(tabId) ?? time, time) + cost * interval;
    if (until - time > burst * interval) return false;
    paidUntil.set(tabId, until);
    return true;
  };
}
