/**
 * The same function, called once for each key. `compute` never gives `undefined`.
 * @param max how many answers are kept: all are forgotten when they would be more
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
