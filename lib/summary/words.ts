import type { Token } from '@/lib/model';
import { withoutPossessive } from '@/lib/text';
import { wordSet } from '@/lib/util/word-set';

/** Words that reveal nothing about a sentence's subject: the Snowball project's English stop words. */
const STOP_WORDS = wordSet(
  'i me my myself we our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself they them their theirs themselves what which who whom this that these those am is are was were be been being have has had having do does did doing a an the and but if or because as until while of at by for with about against between into through during before after above below to from up down in out on off over under again further then once here there when where why how all any both each few more most other some such no nor not only own same so than too very s t can will just don should now',
);

/** Whether a normalized word is a stop word. */
export const isStopWord = (norm: string) => STOP_WORDS.has(norm);

/** A sentence's content words in order, without possessive endings; used to compare sentences. */
export function contentWords(tokens: readonly Token[]): string[] {
  return tokens
    .filter(({ kind, norm }) => kind === 'number' || (kind === 'word' && !STOP_WORDS.has(norm)))
    .map(({ norm }) => withoutPossessive(norm));
}

/** Counts the words that also occur in `others`. */
export function countShared(words: Iterable<string>, others: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of words) if (others.has(word)) shared++;
  return shared;
}

/** Number of words in a sentence, including numbers. */
export function wordCount(tokens: readonly Token[]): number {
  return tokens.filter(({ kind }) => kind === 'word' || kind === 'number').length;
}
