/** The words that have a vector, each with its number. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Words joined by line ends, as in the weights file. */
export const createVocabulary = (words: string): Vocabulary =>
  new Map(words.split('\n').map((word, i) => [word, i]));

/** The number of a word, or of its last part ("pre-tax": "tax"); -1 where neither is known. */
export function entryOf(vocabulary: Vocabulary, word: string): number {
  const whole = vocabulary.get(word);
  if (whole !== undefined) return whole;
  const hyphen = word.lastIndexOf('-');
  return hyphen < 0 ? -1 : (vocabulary.get(word.slice(hyphen + 1)) ?? -1);
}
