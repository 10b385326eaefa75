import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '@/lib/extract';

const WORDS =
  'rose after the company reported a strong quarter, and analysts praised the outlook for its business.';

const story = (company: string) =>
  `<article><h1>${company} gains on profit</h1>${`<p>${company} ${`${WORDS} `.repeat(4)}</p>`.repeat(5)}</article>`;

/** A page that was loaded with Apple's story, and says so in its metadata; `title` is what it is called by now. */
function textOf(title: string, body: string) {
  const head = `<title>${title}</title><meta property="og:title" content="Apple gains on profit"><meta name="author" content="Ann Author">`;
  const { document } = new JSDOM(`<html><head>${head}</head><body><div>${body}</div></body></html>`).window;
  const outcome = extractArticle(document);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value.article;
}

describe('a page with several stories one below another', () => {
  const both = story('Apple') + story('Boeing');

  it('is about the one that its title names, with nothing of the other', () => {
    const { text, title, byline } = textOf('Boeing gains on profit - Wire', both);
    expect(text).toContain('Boeing rose');
    expect(text).not.toContain('Apple');
    expect([title, byline]).toEqual(['Boeing gains on profit', '']);
  });

  it('keeps what its metadata say of the story that was loaded', () => {
    const { text, title, byline } = textOf('Apple gains on profit', both);
    expect(text).not.toContain('Boeing');
    expect([title, byline]).toEqual(['Apple gains on profit', 'Ann Author']);
  });

  it('is read as ever where there is one story and teasers', () => {
    const teaser = '<article><h1>Boeing falls</h1><p>Read more.</p></article>';
    expect(textOf('News', story('Apple') + teaser).title).toBe('Apple gains on profit');
  });
});
