/** True positives, false positives and false negatives. */
export interface Match {
  hits: number;
  false: number;
  missed: number;
}

/**
 * Compares two texts by word 4-grams, as fractions that sum to 1, like the scrapinghub article extraction benchmark;
 * every page counts the same, whatever its length.
 * https://github.com/scrapinghub/article-extraction-benchmark/blob/master/evaluate.py
 */
export function matchTexts(truth: string, found: string): Match {
  const [expected, actual] = [shingles(truth), shingles(found)];
  const match: Match = { hits: 0, false: 0, missed: 0 };
  for (const key of new Set([...expected.keys(), ...actual.keys()])) {
    const [want, got] = [expected.get(key) ?? 0, actual.get(key) ?? 0];
    match.hits += Math.min(want, got);
    match.false += Math.max(0, got - want);
    match.missed += Math.max(0, want - got);
  }
  const sum = match.hits + match.false + match.missed || 1;
  return { hits: match.hits / sum, false: match.false / sum, missed: match.missed / sum };
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const key = words.slice(i, i + 4).join(' ');
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Formats precision, recall and F1 over pages. */
export function formatScores(matches: readonly Match[]): string {
  const sum = (part: keyof Match) => matches.reduce((total, match) => total + match[part], 0);
  const precision = sum('hits') / (sum('hits') + sum('false')) || 0;
  const recall = sum('hits') / (sum('hits') + sum('missed')) || 0;
  const f1 = (2 * precision * recall) / (precision + recall) || 0;
  return `F1 ${f1.toFixed(3)} P ${precision.toFixed(3)} R ${recall.toFixed(3)}`;
}
