import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '@/lib/model';
import { BACKGROUND_CALLS } from '@/lib/platform/background-calls';
import { articleSchema, MAX_SENTENCE, MAX_TEXT } from '@/lib/platform/schemas';
import { createSegmenter } from '@/lib/text/segment';

const article = articleFromText('It rose.\n\nIt fell.', { url: 'https://example.com/a', title: 'Moves' });
const issueOf = (value: unknown) => v.safeParse(articleSchema, value).issues?.[0].message;

describe('articleSchema', () => {
  it('takes no title, byline or site that reads as another, whoever sends it', () => {
    const forged = 'Your\n\u202ebank\u200b says\u0007';
    const names = { title: forged, byline: forged, siteName: forged };
    expect(v.parse(articleSchema, { ...article, ...names })).toMatchObject({
      title: 'Your bank says',
      byline: 'Your bank says',
      siteName: 'Your bank says',
    });
  });
  it('takes an article', () => expect(v.parse(articleSchema, article)).toEqual(article));
  it('takes no blocks that overlap', () =>
    expect(issueOf({ ...article, blocks: [...article.blocks].reverse() })).toBe(
      'blocks out of order or malformed',
    ));
  it('takes no block beyond the text', () =>
    expect(issueOf({ ...article, text: 'It' })).toBe('block beyond the text'));
  it('says that a text is too large', () =>
    expect(issueOf({ ...article, text: 'x'.repeat(MAX_TEXT + 1) })).toBe('too-large'));
  it('cuts an overlong title', () =>
    expect(v.parse(articleSchema, { ...article, title: 'T'.repeat(1e6) }).title).toHaveLength(500));
  it('takes no node, no function, no missing field', () => {
    expect(issueOf({ ...article, text: () => '' })).toBeDefined();
    expect(issueOf({ ...article, hints: undefined })).toBeDefined();
    expect(issueOf(null)).toBeDefined();
  });
});

describe('a sentence to be explained', () => {
  const { check } = BACKGROUND_CALLS.explain;

  it('is taken up to its bound, and refused above', () => {
    expect(check({ text: 'x'.repeat(MAX_SENTENCE) }).ok).toBe(true);
    expect(check({ text: 'x'.repeat(MAX_SENTENCE + 1) }).ok).toBe(false);
  });

  it.each(['it rose and ', 'x'])('is never longer than that, of a text without a full stop: %o', (words) => {
    const text = words.repeat(200_000 / words.length);
    const { sentences } = createSegmenter().segment(articleFromText(text));
    expect(sentences.length).toBeGreaterThan(1);
    for (const { text } of sentences) expect(check({ text }).ok).toBe(true);
  });
});
