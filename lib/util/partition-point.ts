/**
 * How many of `length` places come before all others, by binary search; `isBefore` holds for the first of them up to
 * some point, and for none after it.
 */
export function partitionPoint(length: number, isBefore: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
