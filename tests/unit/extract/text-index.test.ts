import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type Extracted, extractArticle } from '@/lib/extract';

const word = fc.constantFrom(
  'Shares',
  'of',
  'Meta',
  'Platforms',
  'rose',
  '3.4%',
  'on',
  'Tuesday,',
  'analysts',
  'said.',
);
const gap = fc.constantFrom(
  ' ',
  '  ',
  '\n\t',
  '\u00a0',
  '\u00ad',
  '\u200b ',
  '<b>',
  '</b>',
  '<a href="/x">',
  '</a>',
);
const sentence = fc
  .array(fc.tuple(word, gap), { minLength: 20, maxLength: 40 })
  .map((pairs) => pairs.map((pair) => pair.join('')).join(' '));
const page = fc
  .array(sentence, { minLength: 6, maxLength: 12 })
  .map((paragraphs) => `<article>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article>`);

const read = (html: string) =>
  extractArticle(new JSDOM(html, { url: 'https://news.example/a/b' }).window.document);

const extract = (html: string): Extracted => {
  const outcome = read(html);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
};

const shown = (text: string) => text.replace(/[\s\u00ad\u200b]+/g, '');

describe('text index', { timeout: 60_000 }, () => {
  it('leads every stretch of the text back to the same characters of the page', () => {
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), (html, a, b) => {
        const outcome = read(html);
        // An unclosed link may contain all of the text, which is then no article.
        fc.pre(outcome.ok);
        const { article, index } = outcome.value;
        const start = a % article.text.length;
        const end = start + 1 + (b % 80);
        const ranges = index.rangesOf(start, end);
        expect(shown(ranges.map(String).join(''))).toBe(shown(article.text.slice(start, end)));
      }),
      { numRuns: 30 },
    );
  });

  it('gives no range where the page says something else by now', () => {
    const quarters = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
    const paragraphs = quarters.map(
      (quarter) =>
        `<p>Acme beat estimates in the ${quarter} quarter, and its shares rose again on Monday morning.</p>`,
    );
    const { article, index } = extract(`<article>${paragraphs.join('')}</article>`);
    const node = index.rangesOf(0, 4)[0]!.startContainer as Text;
    node.data = 'Acme missed estimates.';
    expect(index.rangesOf(0, 4)).toHaveLength(1);
    expect(index.rangesOf(5, 19)).toEqual([]);
    node.parentElement!.remove();
    expect(index.rangesOf(0, 4)).toEqual([]);
    expect(index.isCurrent()).toBe(false);
    expect(index.rangesOf(article.text.length - 7, article.text.length)).toHaveLength(1);
  });
});
