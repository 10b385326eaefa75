import type { Analysis } from './analysis';

/** The text of a sentence: the title for sentence 0 of a titled article, otherwise its range of the body `text`. */
export function sentenceText({ article, sentences }: Analysis, text: string, index: number): string {
  const sentence = sentences[index];
  if (sentence === undefined) return '';
  return sentence.part === 'title' ? article.title : text.slice(sentence.start, sentence.end);
}
