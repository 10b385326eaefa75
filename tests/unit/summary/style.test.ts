import { describe, expect, it } from 'vitest';
import { articleFromText } from '@/lib/model';
import { candidatesOf } from '@/lib/summary/candidates';
import { placesOf } from '@/lib/summary/features';
import { styleOf } from '@/lib/summary/style';
import { createSegmenter } from '@/lib/text';

const segmenter = createSegmenter();
const ONE = 'Acme fell on Monday. Its head said that orders were late. It will report in May.';

function styleFor(text: string, title = '') {
  const document = segmenter.segment(articleFromText(text, { title }));
  return styleOf(document, candidatesOf(document, []));
}

describe('the style of a summary', () => {
  it('is that of pages where the title stands apart', () => {
    expect(styleFor(`${ONE}\n\n${ONE}`, 'Acme falls')).toBe('pages');
    expect(styleFor(ONE, 'Acme falls')).toBe('pages');
  });

  it('is that of highlights for one run of text, and of extracts for paragraphs without a title', () => {
    expect(styleFor(ONE)).toBe('highlights');
    expect(styleFor(`${ONE}\n\n${ONE}`)).toBe('extracts');
    expect(styleFor(`acme falls\n\n${ONE}`)).toBe('extracts');
  });
});

describe('placesOf', () => {
  it('gives each value the share of the others below it', () => {
    expect([...placesOf(Float64Array.of(5, 1, 3))]).toEqual([1, 0, 0.5]);
  });

  it('has a place for a value alone, and for equal ones', () => {
    expect([...placesOf(Float64Array.of(7))]).toEqual([0]);
    expect([...placesOf(Float64Array.of(2, 2, 2))]).toEqual([0, 0.5, 1]);
  });
});
