/** A seeded random number generator in [0, 1). mulberry32 by Tommy Ettinger, public domain. */
export type Random = () => number;

/** Deterministic for each seed; only 32 bits of the seed count. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Shuffles in place (Fisher-Yates). */
export function shuffle<T>(array: T[], random: Random): T[] {
  for (let i = array.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [array[i], array[j]] = [array[j]!, array[i]!];
  }
  return array;
}

/** Picks a random member with equal probability; the array must not be empty. */
export const pick = <T>(array: readonly T[], random: Random): T =>
  array[Math.floor(random() * array.length)]!;
