/**
 * The number of indices below `length` for which `isBefore` holds, by binary search. It must hold for all indices up to
 * some point and for none after it.
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
