import winkNLP from 'wink-nlp';
import { SENTENCE_MODEL } from './sentence-model';

/** Gives the sentences of a text in order, as they stand in it. */
export type Sentencer = (text: string) => string[];

/**
 * A mark that may end a sentence and has more behind it than what closes the text: without one there is one sentence.
 * Asked of trimmed text only, where space is never looked through in vain: the time is linear, whatever the text.
 */
const MAY_END_INSIDE = /[.!?…\n]["'”’)\]»]*(?:[^\s"'”’)\]»]|\s+\S)/u;

/**
 * Loads the language model, about 15 ms. Only sentence boundaries are asked of wink-nlp, and only where there may be
 * some: the rest of its pipeline would cost more than all of our own stages.
 */
export function createSentencer(): Sentencer {
  const nlp = winkNLP(SENTENCE_MODEL, ['sbd']);
  return (text) => (MAY_END_INSIDE.test(text.trimEnd()) ? nlp.readDoc(text).sentences().out() : [text]);
}
