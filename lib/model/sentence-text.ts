import type { Analysis } from './analysis';

/** The words of a sentence: the title where it is the title, else its range of `text`, the article's body. */
export function sentenceText({ article, sentences }: Analysis, text: string, index: number): string {
  const sentence = sentences[index];
  if (sentence === undefined) return '';
  return sentence.part === 'title' ? article.title : text.slice(sentence.start, sentence.end);
}
