import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import whole from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readStories } from '@/demo/story';
import { createSentencer } from '@/lib/text/sentencer';

const byWhole = winkNLP(whole, ['sbd']);
const sentencer = createSentencer();

const written = (sentences: readonly string[]) =>
  sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');

function expectSame(text: string): void {
  expect(written(sentencer(text))).toEqual(written(byWhole.readDoc(text).sentences().out()));
}

/** Text pieces that affect boundaries: abbreviations, initials, figures, quotes, contractions, hyphens. */
const PIECES = [
  'Inc.',
  'Corp.',
  'U.S.',
  'e.g.',
  'Mr.',
  'No.',
  'J.P.',
  'Sept.',
  'a.m.',
  '3.5%',
  '$1.2bn',
  '“Yes.”',
  "it's",
  'won’t',
  'e-mail',
  'color',
  'Apple',
  'rose',
  'The',
  'I',
  'Amazon.com',
  'Yahoo!',
  '...',
  '?',
  '.',
  ')',
  '(',
  '\n',
];

describe('the sentencer, by the part of the language model that ships', () => {
  it.each([...readStories().values()].map((story) => [story.slug, story] as const))(
    'cuts %s as the whole one does',
    (_, { parts }) => expectSame(parts.map(({ text }) => text).join('\n')),
  );

  // Once took minutes: at each line end, all following ones were scanned.
  it('is not held up by a run of line ends', () => {
    expect(written(sentencer(`Shares rose.${'\n'.repeat(500_000)}`))).toEqual(['Shares rose.']);
  });

  it('cuts texts of awkward pieces as the whole one does', () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(' '));
    fc.assert(fc.property(text, expectSame), { numRuns: 500 });
  });

  it('cuts a text without a mark that ends a sentence as the whole one does, which is not at all', () => {
    const unmarked = fc.array(
      fc.constantFrom(...PIECES.map((piece) => piece.replaceAll(/[.!?\n]/gu, '')), ...':;,–—”"’)|•。'),
      {
        maxLength: 30,
      },
    );
    const text = fc
      .tuple(unmarked, fc.constantFrom('', '.', '?”', '…', '!) '))
      .map(([pieces, end]) => pieces.join(' ') + end);
    fc.assert(fc.property(text, expectSame), { numRuns: 500 });
  });

  it('cuts any text as the whole one does', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), expectSame), { numRuns: 500 });
  });
});
