import { describe, expect, it } from 'vitest';
import { readMetadata } from '@/lib/extract/metadata';
import { open } from './page';

interface Page {
  title?: string;
  head?: string;
  body?: string;
  url?: string;
}

const metadata = ({ title = '', head = '', body = '', url }: Page) =>
  readMetadata(
    open(`<html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`, url),
  );

const linked = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...data })}</script>`;

describe('the title', () => {
  it.each([
    ['Fed lifts rates and sees more to come | Example', 'https://www.example.com/a'],
    ['Fed lifts rates and sees more to come - The Example', 'https://www.example.co.uk/a'],
    ['Fed lifts rates and sees more to come – Example Business', 'https://example.com/a'],
    ['Fed lifts rates and sees more to come - Sports Illustrated', 'https://www.si.com/a'],
    ['Fed lifts rates and sees more to come | Economy | Example', 'https://www.example.com/a'],
    ['Opinion | Fed lifts rates and sees more to come', 'https://www.example.com/a'],
    ['Fed lifts rates and sees more to come', 'https://www.example.com/a'],
  ])('of the window is taken without the site and the section: %s', (title, url) => {
    expect(metadata({ title, url }).title).toBe('Fed lifts rates and sees more to come');
  });

  it.each([
    'Fed lifts rates - and sees more to come than markets thought',
    "What the Fed said - Example's Jane Doe explains it to readers",
    'Fed | rates',
  ])('keeps what is no name: %s', (title) => {
    expect(metadata({ title, url: 'https://www.example.com/a' }).title).toBe(title);
  });

  it('is the heading that readers see, where that says the same', () => {
    const head = '<meta property="og:title" content="Gannett merger bodes ill for local news">';
    const body = '<h1>Example Times</h1><h1>The Gannett merger sends a dismal signal to local news</h1>';
    expect(metadata({ head, body }).title).toBe('The Gannett merger sends a dismal signal to local news');
  });

  it('is what structured data say, where the heading is about something else', () => {
    const head = linked({ headline: 'Acme raises its outlook for the year' });
    expect(metadata({ head, body: '<h1>Markets live today</h1>' }).title).toBe(
      'Acme raises its outlook for the year',
    );
  });

  it('is the smaller heading, where the site has its own name in the largest', () => {
    const title = 'Example Times of Ohio: Acme raises its outlook';
    const site = (link: string) => `<h1><a href="${link}">Example Times of Ohio</a></h1>`;
    const body = '<h3>Acme raises its outlook</h3>';
    expect(metadata({ title, body: site('/') + body }).title).toBe('Acme raises its outlook');
    expect(metadata({ title, body: site('/about') + body }).title).toBe('Example Times of Ohio');
  });

  it('is the heading of a page without any', () => {
    expect(metadata({ body: '<h1>Acme raises its outlook</h1>' }).title).toBe('Acme raises its outlook');
  });
});

const LITTLE_WORDS = ['von', 'van', 'de la', 'dos', 'zu'];

describe('the byline', () => {
  const below = (byline: string) =>
    metadata({ title: 'Acme', body: `<h1>Acme</h1>${byline}<p>Text.</p>` }).byline;

  it.each([
    ['<div class="byline">By Jane Doe</div>', 'Jane Doe'],
    ['<p class="article__author-name"><a>Jane Doe</a></p>', 'Jane Doe'],
    ['<div class="Byline"><span>By</span><span>Jane Doe</span><span>Staff Writer</span></div>', 'Jane Doe'],
    ['<div class="byline">By Jane A. Doe and John van Roe, Example News</div>', 'Jane A. Doe, John van Roe'],
    ['<div class="author">Von Jürgen Groß</div>', 'Jürgen Groß'],
    ['<span rel="author">Madonna</span>', 'Madonna'],
  ])('is read from the page: %s', (html, names) => {
    expect(below(html)).toBe(names);
  });

  it.each([
    '<div class="author-box">About the Author</div>',
    '<div class="author">Follow Us</div>',
    '<div class="comments"><span class="comment-author">Jane Doe</span></div>',
    '<aside><span class="byline">By Jane Doe</span></aside>',
    `<div class="byline">${'Jane Doe writes about steel. '.repeat(10)}</div>`,
  ])('is not taken from %s', (html) => {
    expect(below(html)).toBe('');
  });

  /** A minute and more where a word of a name may be read in two ways. */
  it.each(LITTLE_WORDS)(
    'costs next to nothing where it is a name of little words: %s',
    (word) => {
      const words = `${word} `.repeat(Math.ceil(28 / word.split(' ').length));
      expect(below(`<div class="byline">By Jane ${words}x</div>`)).toBe('');
    },
    10_000,
  );

  it('is not that of another story above the heading', () => {
    const body = '<div class="byline">By John Roe</div><h1>Acme</h1><div class="byline">By Jane Doe</div>';
    expect(metadata({ title: 'Acme', body }).byline).toBe('Jane Doe');
  });

  it('is what the page states, unless that is an address or the site itself', () => {
    const stated = (author: string) =>
      `<meta property="og:site_name" content="Example"><meta name="author" content="${author}">`;
    const body = '<h1>Acme</h1><div class="byline">By Jane Doe</div>';
    expect(metadata({ head: stated('By John Roe'), body }).byline).toBe('John Roe');
    expect(metadata({ head: stated('Example'), body }).byline).toBe('Jane Doe');
    expect(metadata({ head: stated('https://social.example/jane'), body }).byline).toBe('Jane Doe');
  });
});

describe('the date', () => {
  const below = (html: string) => metadata({ title: 'Acme', body: `<h1>Acme</h1>${html}` }).publishedTime;

  it.each([
    ['<time datetime="2026-03-04T09:30:00-05:00">today</time>', '2026-03-04T14:30:00.000Z'],
    ['<p class="published-date">December 14, 2025 7:00 AM</p>', '2025-12-14T00:00:00.000Z'],
    ['<span class="dateline">Posted on 14 Dec. 2025</span>', '2025-12-14T00:00:00.000Z'],
    ['<span class="timestamp">Published 2025-12-14 by the desk</span>', '2025-12-14T00:00:00.000Z'],
    ['<p>On <time>Dec 14, 2025</time></p>', '2025-12-14T00:00:00.000Z'],
    ['<abbr class="published" title="2025-12-14T09:11:00Z">9:11 AM</abbr>', '2025-12-14T09:11:00.000Z'],
    [
      '<div><h3><a href="/b">Globex cuts its prices once more</a></h3><p class="date">March 1, 2025</p></div>',
      '',
    ],
  ])('is read from the page: %s', (html, date) => {
    expect(
      metadata({ title: 'Acme', body: `<h1>Acme</h1>${html}`, url: 'https://news.example/acme' })
        .publishedTime,
    ).toBe(date);
  });

  it('is that of the address, where the page has none', () => {
    expect(below('<p class="date">10/12/2025</p>')).toBe('2026-03-04T00:00:00.000Z');
  });

  it.each([
    ['14.12.2025', '2025-12-14T00:00:00.000Z'],
    ['01.11.2025 10:30', '2025-11-01T00:00:00.000Z'],
    ['14/12/2025', '2025-12-14T00:00:00.000Z'],
    ['12/14/2025', '2025-12-14T00:00:00.000Z'],
    ['01/11/2025', ''],
    ['12.14.2025', ''],
  ])('in figures is read where it can be one day alone: %s', (stated, date) => {
    const head = `<meta property="article:published_time" content="${stated}">`;
    expect(metadata({ head, url: 'https://news.example/acme' }).publishedTime).toBe(date);
  });

  it('is that of the meta tags, where the one in structured data cannot be read', () => {
    const head = `<meta property="article:published_time" content="2025-12-14">
      <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"yesterday, 5 pm"}</script>`;
    expect(metadata({ head, url: 'https://news.example/acme' }).publishedTime).toBe(
      '2025-12-14T00:00:00.000Z',
    );
  });

  it('is not made up', () => {
    const { publishedTime } = metadata({
      body: '<p class="date">Smarch 99, 2025</p>',
      url: 'https://news.example/2025/99/99/a',
    });
    expect(publishedTime).toBe('');
  });
});

it.each([
  ['what is kept', 'x'.repeat(499)],
  ['what is looked at', `x${'\u200d'.repeat(9)}`.repeat(200).slice(0, 1_999)],
])('cuts no character in two at the end of %s', (_, word) => {
  const head = linked({ author: `${word}😀 Doe`, publisher: { name: `${word}😀` } });
  const { title, byline, siteName } = metadata({ head, title: `${word}😀` });
  for (const text of [title, byline, siteName]) expect(text).not.toMatch(/[\ud800-\udfff]/);
});
