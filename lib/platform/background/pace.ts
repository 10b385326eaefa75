/** How often something may be done: so many times in a row, and once more as often as `every` milliseconds. */
interface Pace {
  most: number;
  every: number;
}

/**
 * Counts for each tab by itself; a background that was stopped counts anew.
 * @param now milliseconds on a clock that is never set back
 * @returns a function that tells whether a tab may once more, and counts it where it may, as often as it costs
 */
export function createPace(
  { most, every }: Pace,
  now = () => performance.now(),
): (tabId: number | undefined, cost?: number) => boolean {
  /** Until when each tab has used up what it may: https://en.wikipedia.org/wiki/Generic_cell_rate_algorithm */
  const used = new Map<number | undefined, number>();
  return (tabId, cost = 1) => {
    const time = now();
    const until = Math.max(used.get(tabId) ?? time, time) + cost * every;
    if (until - time > most * every) return false;
    used.set(tabId, until);
    return true;
  };
}
