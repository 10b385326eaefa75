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

  it.each([
    'Fitch Ratings downgraded Warner Bros. Discovery to BB+ on Monday.',
    'Shares of Warner Bros. Television rose.',
    'Shares of Ringling Bros. Amusement rose.',
    'Toll Bros. Chief Executive Dana Pell sold 3% of her stake.',
    'A judge let Lowe’s Cos. Inc. appeal on Friday.',
    'The chain bought Wm. Wrigley Jr. and Geo. A. Hormel.',
    'Lawyers of the Justice Dept. met bankers of Acme Pvt. Ltd. on Friday.',
    'Jos. A. Bank, St. Jude Medical and J.M. Smucker rose with U.S. Steel.',
    'Dr. Reddy’s Laboratories is No. 1 in the U.S. Nasdaq index, ahead of Mt. Gox.',
    'Call 646-581-9980, toll-free, ext. 7980.',
    'A licence of Yum! Brands ended on Monday.',
  ])('leaves %s whole', (text) => expect(sentencesOf(text)).toEqual([text]));

  it.each([
    ['The studio was bought by Acme Inc.', 'Shares fell 3%.'],
    ['A: No.', 'China was a third of our sales.'],
    ['It sells only in the U.S.', 'Analysts expect more.'],
    ['The studio was bought by Warner Bros.', 'Shares fell 3%.'],
    ['The studio was bought by Warner Bros.', 'The deal closed.'],
    ['The studio was bought by Warner Bros.', 'Netflix said no.'],
    ['The house was built by Toll Bros.', 'A buyer came at once.'],
    ['He was fined by the Justice Dept.', 'The firm was not.'],
    ['They ate a fig.', 'The rest was left.'],
  ])('ends a sentence after “%s”', (...sentences) =>
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences),
  );

  it('takes a heading in capitals for no end', () => {
    const heading = 'Acme Inc. Shares Fall on Weak U.S. Sales Outlook';
    expect(sentencesOf(heading)).toEqual([heading]);
  });

  it('cuts a word without end, as finding its sentences takes time by the square of its length', () => {
    for (const unit of ['A-', '$1.1.1.1', "'", '-', 'ab🚀-']) {
      const text = unit.repeat(2_000);
      const [first, ...parts] = sentencesOf(`It rose. ${text}`);
      expect(first).toBe('It rose.');
      expect(parts.join('')).toBe(text);
      expect(Math.max(...parts.map((part) => [...part].length))).toBeLessThanOrEqual(400);
    }
  });

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

  it('loads again as often as settings are changed: each load was twice as long as the one before', () => {
    for (let loads = 0; loads < 40; loads++) createSegmenter();
    expect(createSegmenter().segment(articleFromText('It rose. It fell.')).sentences).toHaveLength(2);
  });

  it('ends on 100,000 characters without a full stop', () => {
    expect(sentencesOf('word '.repeat(20_000)).length).toBeLessThan(20);
  });

  it('ends a sentence behind a particle, and not behind inches', () => {
    const count = (text: string) =>
      createSegmenter()
        .segment(articleFromText(text))
        .sentences.map((sentence) => sentence.text);
    expect(count('Sales were above what bankers had penciled in. Card fees jumped.')).toHaveLength(2);
    expect(count('The pipe measures 4 in. Gas flows through it.')).toHaveLength(1);
  });
});
