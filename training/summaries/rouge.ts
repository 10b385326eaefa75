import { porterStem } from './porter-stemmer';

/** F1 of ROUGE-1, ROUGE-2 and ROUGE-L, each in [0, 1]. */
export interface Rouge {
  rouge1: number;
  rouge2: number;
  rougeL: number;
}

/**
 * ROUGE (Lin 2004) as computed by the `rouge-score` package: lower case, runs of a-z and 0-9, Porter stems of words
 * longer than three letters, clipped n-gram counts, and the longest common subsequence of the whole texts.
 */
export function rouge(candidate: readonly string[], reference: readonly string[]): Rouge {
  return {
    rouge1: overlapF1(candidate, reference, 1),
    rouge2: overlapF1(candidate, reference, 2),
    rougeL: f1(commonSubsequence(candidate, reference), candidate.length, reference.length),
  };
}

/** The stemmed tokens that ROUGE compares. */
export function rougeTokens(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words.map(stemOf);
}

const stems = new Map<string, string>();

function stemOf(word: string): string {
  if (word.length <= 3) return word;
  const known = stems.get(word) ?? porterStem(word);
  stems.set(word, known);
  return known;
}

/** The sum of the numerators (hits) of ROUGE-1, ROUGE-2 and ROUGE-L. */
export function rougeHits(candidate: readonly string[], reference: readonly string[]): number {
  const grams = sharedNgrams(candidate, reference, 1) + sharedNgrams(candidate, reference, 2);
  return grams + commonSubsequence(candidate, reference);
}

function overlapF1(candidate: readonly string[], reference: readonly string[], n: number): number {
  const hits = sharedNgrams(candidate, reference, n);
  return f1(hits, candidate.length - n + 1, reference.length - n + 1);
}

function sharedNgrams(candidate: readonly string[], reference: readonly string[], n: number): number {
  const ours = ngramCounts(candidate, n);
  let hits = 0;
  for (const [gram, count] of ngramCounts(reference, n)) hits += Math.min(count, ours.get(gram) ?? 0);
  return hits;
}

function ngramCounts(tokens: readonly string[], n: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + n <= tokens.length; i++) {
    const gram = tokens.slice(i, i + n).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function f1(hits: number, candidates: number, references: number): number {
  return hits === 0 ? 0 : (2 * hits) / (candidates + references);
}

/** Length of the longest common subsequence, using one row of memory. */
function commonSubsequence(a: readonly string[], b: readonly string[]): number {
  const row = new Uint32Array(b.length + 1);
  for (const token of a) {
    let diagonal = 0;
    for (let j = 0; j < b.length; j++) {
      const above = row[j + 1] ?? 0;
      row[j + 1] = token === b[j] ? diagonal + 1 : Math.max(above, row[j] ?? 0);
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}
