import { describe, expect, it } from 'vitest';
import { extractArticle, extractArticleSliced } from '@/lib/extract';
import { extract, open, STORY, STORY_TEXT, storyPage } from './page';

const textWith = (extra: string) => extract(storyPage(extra)).article.text;

describe('article text', () => {
  it('is the story alone, blocks joined by blank lines', () => {
    const { article } = extract(storyPage());
    expect(article.text).toBe(STORY_TEXT);
    expect(article.blocks).toHaveLength(STORY.length);
    expect(article.blocks.map(({ start, end }) => article.text.slice(start, end)).join('\n\n')).toBe(
      STORY_TEXT,
    );
  });

  it.each([
    [
      'a caption',
      '<figure><img src="x.jpg"><figcaption>The plant of Acme in Ohio, seen in May.</figcaption></figure>',
    ],
    ['a credit without markup', '<p>A worker at the plant. Jane Doe | Moment | Getty Images</p>'],
    [
      'a newsletter box',
      '<div class="c-newsletter-box"><p>Our editors pick the day’s most important stories for you.</p></div>',
    ],
    ['a prompt', '<p>Sign up for our free daily newsletter to get the news in your inbox.</p>'],
    [
      'related links',
      '<ul><li><a href="/a">Globex cuts prices again</a></li><li><a href="/b">Initech closes plants</a></li></ul>',
    ],
    ['read more', '<p>Read more: Globex cuts prices again</p>'],
    ['a share bar', '<p>Share this article on Facebook</p>'],
    ['a date line', '<p>Published March 4, 2026 at 9:30 a.m. ET</p>'],
    ['a cookie notice', '<p>This website uses cookies to improve your experience.</p>'],
    ['a copyright line', '<p>© 2026 Example News. All rights reserved.</p>'],
    ['an advertising label', '<p>Advertisement</p>'],
    [
      'an editor',
      '<div contenteditable="true"><p>What I write here is nobody’s business, and it is no article at all.</p></div>',
    ],
    [
      'hidden text',
      '<p hidden>This paragraph is hidden from readers, and it is not to be scored at all.</p>',
    ],
  ])('leaves out %s', (_, extra) => {
    expect(textWith(extra)).toBe(STORY_TEXT);
  });

  it('keeps a paragraph that begins with a link of any name', () => {
    const first = 'The plan of last year';
    const html = storyPage(
      `<p><a class="popup related" href="#">${first}</a> was given up when steel became too dear.</p>`,
    );
    expect(extract(html).article.text).toContain(`${first} was given up`);
  });

  it('keeps a story whole whose box is called something else', () => {
    const html = storyPage().replace('<article>', '<article class="social sidebar-left newsletter-page">');
    expect(extract(html).article.text).toBe(STORY_TEXT);
  });

  it('says a pull quote once', () => {
    const quote = 'demand in Europe had recovered faster than the board had planned this spring';
    const twice = `<p>“${quote}”</p><aside class="pullquote"><p>“${quote}”</p></aside>`;
    expect(textWith(twice).split(quote)).toHaveLength(2);
  });

  it('tells kinds of blocks', () => {
    const { article } = extract(
      storyPage(
        '<h2>What comes next</h2><blockquote>We have never had a year like this one, and it is not over.</blockquote>',
      ),
    );
    const kinds = article.blocks.map(({ kind }) => kind);
    expect(kinds.slice(4, 6)).toEqual(['heading', 'quote']);
  });
});

describe('long pages', () => {
  const long = Array.from({ length: 800 }, (_, i) => `<p>In week ${i}, ${STORY[i % STORY.length]?.slice(3)}`);
  const html = storyPage().replace('</article>', `${long.join('\n')}</article>`);

  it('are read to their end, in slices as at one go, and with the way back', async () => {
    const document = open(html);
    const sliced = await extractArticleSliced(document, new AbortController().signal);
    if (!sliced.ok) throw new Error(sliced.reason);
    const { article, index } = sliced.value;
    expect(article).toEqual(extract(html).article);
    expect(article.text).toContain('In week 799,');
    expect(article.truncated).toBe(false);
    const at = article.text.indexOf('In week 799');
    expect(index.rangesOf(at, at + 'In week 799'.length).join('')).toBe('In week 799');
  }, 60_000);

  it('stop when they are aborted', async () => {
    const controller = new AbortController();
    const reading = extractArticleSliced(open(html), controller.signal);
    controller.abort();
    await expect(reading).rejects.toThrow(/abort/i);
  }, 60_000);
});

describe('the page', () => {
  it('is left as it was', () => {
    const document = open(storyPage('<aside class="related"><a href="javascript:void(0)">More</a></aside>'));
    const before = document.documentElement.outerHTML;
    extractArticle(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
