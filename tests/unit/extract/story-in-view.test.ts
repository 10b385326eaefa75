import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '@/lib/extract';

const WORDS =
  'rose after the company reported a strong quarter, and analysts praised the outlook for its business.';

const story = (company: string) =>
  `<article><h1>${company} gains on profit</h1>${`<p>${company} ${`${WORDS} `.repeat(4)}</p>`.repeat(5)}</article>`;

/** A page loaded with Apple's story, which its metadata still names; `title` is its current title. */
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

  const paragraphs = (company: string) => `<p>${company} ${`${WORDS} `.repeat(4)}</p>`.repeat(5);
  const below = (byline: string) =>
    `<div><h1>Boeing falls on loss</h1>${byline}<div>${paragraphs('Boeing')}${paragraphs('Boeing')}</div></div>`;
  const nested = (byline: string) =>
    `<article><header><h1>Apple gains on profit</h1></header><div><div>${paragraphs('Apple')}</div>${below(byline)}</div></article>`;

  it('is the one under its own heading where the next stories are loaded into the same box, though longer', () => {
    const { text, title, byline } = textOf('Apple gains on profit', nested('<div class="author">Bob</div>'));
    expect(text).toContain('Apple rose');
    expect(text).not.toContain('Boeing');
    expect([title, byline]).toEqual(['Apple gains on profit', 'Ann Author']);
  });

  it('has sections with headings as large as its own, which nobody signed', () => {
    expect(textOf('Apple gains on profit', nested('')).text).toContain('Boeing rose');
  });

  it('is not cut down to nothing where all of its text is under another heading', () => {
    const body = `<h1>Apple gains on profit</h1><p>By us.</p>${below('<time>Today</time>')}`;
    expect(textOf('Apple gains on profit', body).text).toContain('Boeing rose');
  });

  it('is read as ever where there is one story and teasers', () => {
    const teaser = '<article><h1>Boeing falls</h1><p>Read more.</p></article>';
    expect(textOf('News', story('Apple') + teaser).title).toBe('Apple gains on profit');
  });

  it('has a title without control, bidi and zero-width characters of another story too', () => {
    const { title } = textOf(
      'Boe\u202eing\u200b gains on profit',
      both.replace('>Boeing', '>Boe\u202eing\u200b'),
    );
    expect(title).toBe('Boeing gains on profit');
  });
});
