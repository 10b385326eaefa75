import { readFileSync } from 'node:fs';
import { type Article, articleFromText, type Document, type LinkedMention } from '@/lib/model';
import { loadSentimentModel } from '@/lib/sentiment';
import { createSegmenter } from '@/lib/text';

export const model = loadSentimentModel(readFileSync('public/models/sentiment.bin'));
const segmenter = createSegmenter();

/** A segmented article from plain text. */
export const documentOf = (text: string, given: Partial<Article> = {}): Document =>
  segmenter.segment(articleFromText(text, given));

/** Links every occurrence of the given names, like the linker; ids are the names. */
export function mentionsOf(document: Document, names: readonly string[]): LinkedMention[] {
  return names.flatMap((name) =>
    document.sentences.flatMap((sentence) => {
      const at = sentence.text.indexOf(name);
      if (at < 0) return [];
      const start = sentence.start + at;
      return [
        {
          instrument: { id: name, kind: 'company' as const, name, symbol: name.toUpperCase() },
          sentence: sentence.index,
          start,
          end: start + name.length,
          surface: name,
          inTitle: sentence.part === 'title',
          confidence: 1,
          reason: 'name',
        },
      ];
    }),
  );
}
