import type { DocumentSentence } from '@/lib/model';
import { FARTHEST } from './leaning';

/** "The recall covers" needs an earlier sentence to say of which cars; "The merger of Acme and Bolt" does not. */
const STARTS_WITH_THING =
  /^["“'‘]?The (merger|acquisition|takeover|purchase|transaction|tie-up|offer|bid|ruling|verdict|settlement|lawsuit|suit|recall|strike|layoffs|cuts|probe|investigation|plan|proposal|order|contract|sale|report|study|survey)(?![\p{L}\d-]| (?:of|between|by|against|with|for|from|to|in|at|that|which|into)\b)/u;

/** A noun and its verb share this many first letters: "recalls", "acquired". */
const STEM = 5;

/**
 * The nearest earlier sentence that mentions the thing a text begins with, else the sentence right before it.
 * Undefined if the text does not begin with such a thing.
 */
export function toldBefore(
  sentences: readonly DocumentSentence[],
  index: number,
  text: string,
): number | undefined {
  const thing = STARTS_WITH_THING.exec(text)?.[1];
  if (thing === undefined) return undefined;
  const stem = thing.slice(0, STEM);
  for (let i = index - 1; i >= Math.max(0, index - FARTHEST); i--)
    if (sentences[i]?.part === 'body' && sentences[i]!.tokens.some(({ norm }) => norm.startsWith(stem)))
      return i;
  return index - 1;
}
