import winkNLP from 'wink-nlp';
import { SENTENCE_MODEL } from './sentence-model';

/** Splits a text into its sentences, in order and verbatim. */
export type Sentencer = (text: string) => string[];

/**
 * A mark that may end a sentence, with more text after it; a text without one is a single sentence. Must be tested on
 * text without trailing space, so that `\s+\S` never fails and the time stays linear.
 */
const MAY_END_INSIDE = /[.!?…\n]["'”’)\]»]*(?:[^\s"'”’)\]»]|\s+\S)/u;

/**
 * Loads the language model, about 15 ms. wink-nlp only finds sentence boundaries, and only in texts that may have some:
 * the rest of its pipeline would cost more than all stages of the engine.
 */
export function createSentencer(): Sentencer {
  const nlp = winkNLP(SENTENCE_MODEL, ['sbd']);
  return (text) => (MAY_END_INSIDE.test(text.trimEnd()) ? nlp.readDoc(text).sentences().out() : [text]);
}
