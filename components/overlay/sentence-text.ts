import type { AnalysisView } from './types';

/** The words of a sentence: the title where it is the title, else its range of the body. */
export function sentenceText({ analysis, text }: AnalysisView, index: number): string {
  const sentence = analysis.sentences[index];
  if (sentence === undefined) return '';
  if (sentence.part === 'title') return analysis.article.title;
  return text.slice(sentence.start, sentence.end);
}
