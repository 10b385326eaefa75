import { type AnalysisOutcome, type Document, refused, type Token } from '@/lib/model';
import { isEnglish } from '@/lib/text';
import { countWords } from './count-words';

/** Why a document is not scored; `undefined` where it is. Documents with fewer than `minWords` words are refused. */
export function refusalOf(document: Document, minWords: number): AnalysisOutcome | undefined {
  const tokens = ([] as Token[]).concat(...document.sentences.map((sentence) => sentence.tokens));
  const words = countWords(tokens);
  if (words === 0) return refused('no-text');
  if (!isEnglish(tokens)) return refused('not-english');
  return words < minWords ? refused('too-short', `${words} words, at least ${minWords} needed`) : undefined;
}
