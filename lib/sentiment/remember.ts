/**
 * Remembers what `compute` answered for each key, at most `most` of them; forgets all when full, so that no text can
 * make it grow.
 */
export function remember<K, V>(most: number, compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const fresh = compute(key);
    known.set(key, fresh);
    return fresh;
  };
}
