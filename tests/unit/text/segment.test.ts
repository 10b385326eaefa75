import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '@/lib/model';
import { createSegmenter } from '@/lib/text';
import { MAX_SENTENCES } from '@/lib/text/segment';

const segmenter = createSegmenter();
const sentencesOf = (text: string, title = '') =>
  segmenter.segment(articleFromText(text, { title })).sentences.map((sentence) => sentence.text);

describe('segment', () => {
  it.each([
    [
      'Apple Inc. said it would buy Foo Corp. The U.S. Federal Reserve raised rates by 0.5%.',
      ['Apple Inc. said it would buy Foo Corp.', 'The U.S. Federal Reserve raised rates by 0.5%.'],
    ],
    ['Meta (META.O) fell 3%. Shares of Yahoo! rose.', ['Meta (META.O) fell 3%.', 'Shares of Yahoo! rose.']],
    [
      'Shares of BRK.B and 7203.T rose. Amazon.com fell.',
      ['Shares of BRK.B and 7203.T rose.', 'Amazon.com fell.'],
    ],
    ['It rose.The rest fell.', ['It rose.', 'The rest fell.']],
    ['he left. the end came.', ['he left.', 'the end came.']],
  ])('cuts %s', (text, expected) => expect(sentencesOf(text)).toEqual(expected));

  it('puts the title first, apart from the body', () => {
    const { sentences } = segmenter.segment(articleFromText('It rose.', { title: 'Apple gains' }));
    expect(sentences.map(({ part, source }) => [part, source])).toEqual([
      ['title', 'Apple gains'],
      ['body', 'It rose.'],
    ]);
  });

  it('gives ranges in order that hold just the sentence, for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (lines) => {
        const { text, sentences } = segmenter.segment(articleFromText(lines.join('\n')));
        sentences.forEach((sentence, i) => {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(sentence.start).toBeGreaterThanOrEqual(sentences[i - 1]?.end ?? 0);
        });
      }),
    );
  });

  it.each([MAX_SENTENCES - 1, MAX_SENTENCES, MAX_SENTENCES + 1, 4 * MAX_SENTENCES])(
    'reads the first sentences of %i, and says where there are more than it reads',
    (count) => {
      const { sentences, cut } = segmenter.segment(articleFromText('It rose.\n\n'.repeat(count)));
      expect(sentences.length).toBe(Math.min(count, MAX_SENTENCES));
      expect(cut).toBe(count > MAX_SENTENCES ? true : undefined);
    },
  );

  it('ends on 100,000 characters without a full stop', () => {
    expect(sentencesOf('word '.repeat(20_000)).length).toBeLessThan(20);
  });
});
