import { LEXICON } from '@/lib/sentiment/items/known-words';
import { createVocabulary, type Vocabulary } from '@/lib/sentiment/model/vocabulary';
import { tokenize } from '@/lib/text';
import { loadVectors, reduce, scale, type Vectors } from './vectors';

const MOST_FREQUENT = 12_000;
/** Rarer words are mostly names. */
const RAREST = 120_000;
/** Words in fewer texts are mostly names as well. */
const MIN_TEXTS = 2;
/** Scales the reduced vectors to about the magnitude of the code weights. */
const SCALE = 3;

/** The network's vocabulary with its initial vectors. */
interface TrainedVocabulary {
  vocabulary: Vocabulary;
  /** The dimension-reduced vectors of its words. */
  vectors: Vectors;
}

/** The most frequent words of English, of the training texts and of the lexicon, if they have vectors. */
export function buildVocabulary(texts: readonly string[], dimensions: number): TrainedVocabulary {
  const seen = textsWith(texts);
  const vectors = loadVectors(
    (word, rank) =>
      rank < MOST_FREQUENT || (rank < RAREST && (seen.get(word) ?? 0) >= MIN_TEXTS) || LEXICON.has(word),
  );
  return {
    vocabulary: createVocabulary(vectors.words.join('\n')),
    vectors: scale(reduce(vectors, dimensions), SCALE),
  };
}

/** Document frequency of each word. */
function textsWith(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const words = new Set(tokenize(text).map(({ norm }) => norm.replace(/'s$/, '')));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
