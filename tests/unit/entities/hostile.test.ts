import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dictionary, linksOf, linkText } from './fixture';

const NAMES = [...dictionary.symbols.values()].map(({ name }) => name);

describe('hostile texts', () => {
  it('ends on a page of 100,000 company names', () => {
    const text = Array.from({ length: 100_000 }, (_, at) => NAMES[(at * 7919) % NAMES.length]).join(', ');
    const mentions = linkText(text);
    expect(mentions.length).toBeGreaterThan(20_000);
    const order = mentions.map(({ sentence, start }) => [sentence, start] as const);
    expect(
      order.every(([s, at], i) => i === 0 || s > (order[i - 1]?.[0] ?? 0) || at > (order[i - 1]?.[1] ?? 0)),
    ).toBe(true);
  }, 120_000);

  it.each([
    ['long runs of one mark', '('.repeat(50_000) + '$'.repeat(50_000) + '<'.repeat(50_000)],
    ['one word of a megabyte', 'a'.repeat(1_000_000)],
    ['one symbol of a megabyte', `NYSE: ${'A'.repeat(1_000_000)}`],
    ['nested exchanges', '(NYSE: '.repeat(20_000)],
    ['initials without end', 'A. '.repeat(50_000)],
  ])(
    'ends on %s',
    (_, text) => {
      expect(linkText(text)).toEqual([]);
    },
    60_000,
  );

  it.each([
    ['Greek and Cyrillic look-alikes', 'Αpple, Аmazon, Мicrosoft and Νvidia shares rose.'],
    ['zero-width characters', 'App\u200ble, Micro\u200dsoft and Nvi\ufeffdia shares rose.'],
    ['bidi controls', 'Micro\u202esoft and Nvi\u2066dia shares rose.'],
    ['full-width letters', 'Ａｐｐｌｅ and ＮＶＩＤＩＡ shares rose.'],
  ])('links nothing written with %s', (_, text) => {
    expect(linksOf(text)).toEqual([]);
  });

  it('keeps offsets true and mentions apart, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(...NAMES.slice(0, 300)),
      fc.constantFrom(
        ' ',
        ', ',
        '. ',
        ' (',
        ')',
        "'s ",
        ' $',
        'NYSE: ',
        '<',
        '>',
        ' Inc',
        ' and ',
        '\n',
        '\u200b',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let end = -1;
        let sentence = -1;
        for (const mention of linkText(text)) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.surface);
          expect(mention.surface.trim()).not.toBe('');
          if (mention.sentence === sentence) expect(mention.start).toBeGreaterThanOrEqual(end);
          ({ end, sentence } = mention);
        }
      }),
      { numRuns: 200 },
    );
  });
});
