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
    ['a way to the comments', '<p>Add a new comment</p>'],
    ['a way to the printer', '<p>E-mail this story | Print this story</p>'],
    [
      'what the author owns',
      '<p>Jane Doe has no position in any of the stocks mentioned, nor do her relatives.</p>',
    ],
    [
      'what partners of the publisher do',
      '<p>We and our 743 partners keep and read marks on the computers of those who come here.</p>',
    ],
    ['an invitation to write', '<p>We’d like to hear what you think about this or any of our articles.</p>'],
    [
      'how it was made',
      '<p>This content was partially produced with the help of tools, then read by editors.</p>',
    ],
    [
      'what a letter is about, below a line that asks to subscribe',
      '<section><h2>Sign up to Business Today</h2><p>All the business news and analysis that you need, each morning of the week.</p></section>',
    ],
    ['a disclosure', '<p>Disclosure: the author of this article is paid by nobody that is named in it.</p>'],
    ['an author’s thanks', '<p>Thanks for reading! This post is public, so feel free to share it.</p>'],
    [
      'a request for money',
      '<p>Our journalism depends on readers like you, and on nobody else in this town. Will you give?</p>',
    ],
    [
      'what is for screen readers alone',
      '<p><span class="visually-hidden">Opens in a new window</span><span style="position:absolute;clip: rect(0,0,0,0)">A picture</span></p>',
    ],
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

  const beside = (headline: string, at: number) =>
    `<div class="card"><h3><a href="/${at}">${headline}</a></h3>${STORY[at]}</div>`;

  it('is without the beginnings of other stories, each with a headline that leads there', () => {
    const cards = [4, 5, 6, 7].map((at) => beside('What happened to Acme this week', at)).join('');
    const html = `<meta property="og:type" content="article"><body><div><h1>Acme</h1>${STORY.slice(0, 4).join('')}</div><div>${cards}</div></body>`;
    expect(extract(html).article.text).toBe(STORY_TEXT.split('\n\n').slice(0, 4).join('\n\n'));
  });

  it('keeps what it says of each company in a list, below headings that lead to them', () => {
    const list = ['Marvell', 'Octane', 'Decker', 'Mayr'].map((name, i) => beside(name, i + 4)).join('');
    const html = `<meta property="og:type" content="article"><body><div><h1>Acme</h1>${STORY.slice(0, 4).join('')}${list}</div></body>`;
    expect(extract(html).article.text).toBe(STORY_TEXT);
  });

  it('keeps what follows a line that asks to subscribe in the box of the article', () => {
    const html = storyPage('<h2>Sign up to Business Today</h2>');
    expect(extract(html).article.text).toBe(STORY_TEXT);
  });

  it('is without a last line about the author, who may be spoken of before', () => {
    const about = '<p>Jane Doe is a senior staff writer who has lived in Ohio for the last ten years.</p>';
    expect(extract(storyPage().replace('</article>', `${about}</article>`)).article.text).toBe(STORY_TEXT);
    expect(textWith(about)).toContain('Jane Doe');
  });

  it('takes no name that begins like a month for a date', () => {
    expect(textWith('<h2>1. Marvell</h2>')).toContain('1. Marvell');
  });

  it('goes on in what is folded up until the reader asks for more', () => {
    const rest = `<div style="display: none">${STORY.slice(4).join('')}</div>`;
    const html = (between: string) =>
      `<meta property="og:type" content="article"><body><div><h1>Acme</h1><div>${STORY.slice(0, 4).join('')}</div>${between}${rest}</div></body>`;
    expect(extract(html('<button>Read more</button>')).article.text).toBe(STORY_TEXT);
    const far = '<div><i>An advertisement</i></div>'.repeat(4);
    expect(extract(html(far)).article.text).toBe(STORY_TEXT.split('\n\n').slice(0, 4).join('\n\n'));
  });

  it('is without a headline and a byline that line breaks alone divide from it', () => {
    const head = '<b>Acme raises its outlook</b><br><font>By Jane Doe<br>March 4, 2026</font>';
    const html = `<title>Acme raises its outlook</title><table><tr><td>${head}${STORY.join('')}</td></tr></table>`;
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

  it('are read to their end, in slices or at once, with offsets back to live nodes', async () => {
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
