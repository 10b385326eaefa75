/** How often something may be done: `burst` times in a row, and once more every `interval` milliseconds. */
interface Rate {
  burst: number;
  interval: number;
}

/**
 * A rate limit by the generic cell rate algorithm (https://en.wikipedia.org/wiki/Generic_cell_rate_algorithm). Each tab
 * is counted by itself; a background that was stopped counts anew.
 * @param now milliseconds on a clock that is never set back
 * @returns a function that tells whether a tab may once more, and counts it where it may, as often as it costs
 */
export function createRateLimit(
  { burst, interval }: Rate,
  now = () => performance.now(),
): (tabId: number | undefined, cost?: number) => boolean {
  /** When each tab will have made up for what it was let do. */
  const paidUntil = new Map<number | undefined, number>();
  return (tabId, cost = 1) => {
    const time = now();
    const until = Math.max(paidUntil.get(tabId) ?? time, time) + cost * interval;
    if (until - time > burst * interval) return false;
    paidUntil.set(tabId, until);
    return true;
  };
}
