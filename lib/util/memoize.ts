/**
 * Caches the results of `compute`, which must not return `undefined`.
 * @param max most results kept: the cache is cleared when it is full
 */
export function memoize<K, V>(compute: (key: K) => V, max: number = Number.POSITIVE_INFINITY): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= max) known.clear();
    const fresh = compute(key);
    known.set(key, fresh);
    return fresh;
  };
}
