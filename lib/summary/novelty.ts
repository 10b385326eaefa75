import { tokenize } from '@/lib/text';
import { contentWords } from './words';

/** What is new in an article for somebody who has read others on its story. */
export interface Novelty {
  /** Earlier articles on the same story, by their place in `earlier`. */
  related: number[];
  /** Which of `sentences` say something that none of those says, by their place. */
  fresh: number[];
}

/** Cosine of the content words from which two articles tell the same story. */
const SAME_STORY = 0.3;
/** Share of a sentence's content words that earlier articles must lack for it to be new. */
const FRESH_FROM = 0.5;

/**
 * Compares an article's sentences (its brief, say) with earlier articles, given as their own sentences. A sentence
 * is new where at least half of its content words, or one of its numbers, stand in no related article.
 * Linear in the words; pure: which earlier articles count (the last week's, say) is the caller's choice.
 */
export function noveltyOf(sentences: readonly string[], earlier: readonly (readonly string[])[]): Novelty {
  const own = sentences.map(wordsOf);
  const counts = countWords(own.flat());
  const others = earlier.map((texts) => texts.flatMap(wordsOf));
  const related = others.flatMap((words, i) => (cosine(counts, countWords(words)) >= SAME_STORY ? [i] : []));
  const known = new Set(related.flatMap((i) => others[i]!));
  return { related, fresh: own.flatMap((words, i) => (isFresh(words, known) ? [i] : [])) };
}

const wordsOf = (text: string) => contentWords(tokenize(text));

function isFresh(words: readonly string[], known: ReadonlySet<string>): boolean {
  const unknown = words.filter((word) => !known.has(word));
  return (
    unknown.length > 0 &&
    (unknown.length / words.length >= FRESH_FROM || unknown.some((word) => /\d/.test(word)))
  );
}

function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let dot = 0;
  for (const [word, count] of a) dot += count * (b.get(word) ?? 0);
  return dot === 0 ? 0 : dot / (norm(a) * norm(b));
}

function norm(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count * count;
  return Math.sqrt(sum);
}
