/** PageRank's damping factor: the share of rank passed along the links. */
const DAMPING = 0.85;
const ROUNDS = 20;

/** One sentence as a sparse unit vector over word ids. */
interface UnitVector {
  ids: Uint32Array;
  values: Float64Array;
}

/**
 * LexRank (Erkan & Radev 2004) with plain cosine similarity: how central each text is, with a mean of 1.
 * The similarity matrix is the sentence matrix times its transpose, so each round multiplies by the sentence
 * matrix twice. That makes the time linear in the words, not quadratic in the sentences.
 * @param texts the content words of each text
 */
export function lexRank(texts: readonly (readonly string[])[]): Float64Array {
  const { vectors, words } = vectorise(texts);
  const degrees = similaritySums(vectors, words, new Float64Array(texts.length).fill(1));
  let ranks = new Float64Array(texts.length).fill(1);
  for (let round = 0; round < ROUNDS; round++) {
    const shares = ranks.map((rank, i) => rank / Math.max(degrees[i] ?? 0, Number.EPSILON));
    ranks = similaritySums(vectors, words, shares).map((sum) => 1 - DAMPING + DAMPING * sum);
  }
  return ranks;
}

/** For each text, the sum over all other texts of cosine similarity times weight. */
function similaritySums(
  vectors: readonly UnitVector[],
  words: number,
  weights: Float64Array,
): Float64Array<ArrayBuffer> {
  const total = new Float64Array(words);
  for (const [i, { ids, values }] of vectors.entries()) {
    for (let k = 0; k < ids.length; k++) total[ids[k]!]! += values[k]! * weights[i]!;
  }
  const sums = new Float64Array(vectors.length);
  for (const [i, { ids, values }] of vectors.entries()) {
    for (let k = 0; k < ids.length; k++) sums[i]! += values[k]! * total[ids[k]!]!;
    if (ids.length > 0) sums[i]! -= weights[i]!;
  }
  return sums;
}

function vectorise(texts: readonly (readonly string[])[]): { vectors: UnitVector[]; words: number } {
  const idOf = new Map<string, number>();
  const vectors = texts.map((words) => {
    const counts = new Map<number, number>();
    for (const word of words) {
      const id = idOf.get(word) ?? idOf.size;
      idOf.set(word, id);
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return unit(counts);
  });
  return { vectors, words: idOf.size };
}

function unit(counts: ReadonlyMap<number, number>): UnitVector {
  const norm = Math.hypot(...counts.values());
  return {
    ids: Uint32Array.from(counts.keys()),
    values: Float64Array.from(counts.values(), (count) => count / norm),
  };
}
