import { articleFromText, type Document, type LinkedMention, type SentenceScore } from '@/lib/model';
import { createSegmenter } from '@/lib/text';

const segmenter = createSegmenter();

/** A company as the linker would return it, by its name in the text. */
export interface Named {
  surface: string;
  symbol?: string;
}

/** Runs a stage on a text with equally weighted neutral scores; every whole-word `named.surface` is a mention. */
export function readArticle<T>(
  text: string,
  stage: (document: Document, scores: SentenceScore[], mentions: LinkedMention[]) => T,
  named: readonly Named[] = [],
  title = '',
): T {
  const document = segmenter.segment(articleFromText(text, { title }));
  return stage(document, document.sentences.map(neutral), mentionsIn(document, named));
}

function neutral({
  part,
  start,
  end,
}: {
  part: 'title' | 'body';
  start: number;
  end: number;
}): SentenceScore {
  const probabilities = { negative: 0, neutral: 1, positive: 0 };
  return { part, start, end, score: 0, label: 'neutral', probabilities, weight: 0.1, contribution: 0 };
}

function mentionsIn(document: Document, named: readonly Named[]): LinkedMention[] {
  return document.sentences.flatMap((sentence) =>
    named.flatMap(({ surface, symbol }) =>
      Array.from(
        sentence.text.matchAll(new RegExp(`\\b${surface}\\b`, 'g')),
        (match): LinkedMention => ({
          instrument: {
            id: symbol ?? `private:${surface}`,
            kind: symbol === undefined ? 'private' : 'company',
            name: surface,
            ...(symbol !== undefined && { symbol, exchange: 'NASDAQ' }),
          },
          sentence: sentence.index,
          start: sentence.start + match.index,
          end: sentence.start + match.index + surface.length,
          surface,
          inTitle: sentence.part === 'title',
          confidence: 1,
          reason: 'name',
        }),
      ),
    ),
  );
}
