import { describe, expect, it } from 'vitest';
import { gate } from '@/lib/extract';
import { readMetadata } from '@/lib/extract/metadata';
import { extract, open, STORY, storyPage } from './page';

const verdict = (html: string, url: string) => {
  const outcome = gate(open(html, url));
  return outcome.ok ? 'article' : outcome.reason;
};

describe('the gate on releases and filings', () => {
  const unmarked = `<title>Document</title><body><div>${STORY.join('')}</div></body>`;

  it.each([
    'https://acme.example/news/acme-raises-its-outlook-again/default.aspx',
    'https://acme.example/news.release/cpi.nr0.htm',
    'https://acme.example/press-releases/outlook',
    'https://filings.example/data/320193/exhibit991.htm',
    'https://filings.example/data/320193/acme_ex99-1.htm',
  ])('lets them through at %s', (url) => {
    expect(verdict(unmarked, url)).toBe('article');
  });

  it.each([
    'https://acme.example/news/default.aspx',
    'https://acme.example/press-releases/',
    'https://acme.example/data/example.htm',
  ])('refuses %s', (url) => {
    expect(verdict(unmarked, url)).toBe('not-article');
  });

  it('refuses a list at the file of its folder', () => {
    expect(verdict(storyPage(), 'https://news.example/tag/acme/index.html')).toBe('not-article');
  });

  it('lets an exhibit through that sets its text in boxes', () => {
    const boxes = STORY.map((line) => `<div>${line.replaceAll('p>', 'span>')}</div>`).join('');
    const filing = `<title>Document</title><body>${boxes}</body>`;
    expect(verdict(filing, 'https://filings.example/data/320193/exhibit991.htm')).toBe('article');
    expect(verdict(filing, 'https://filings.example/acme-raises-its-outlook')).toBe('no-text');
  });
});

describe('the metadata of pages that mark none', () => {
  const HEAD = '<title>Acme raises its outlook</title><h1>Acme raises its outlook</h1>';
  const headed = (below: string) =>
    readMetadata(open(`${HEAD}${below}${STORY[0]}`, 'https://news.example/acme-raises-its-outlook'));

  it.each([
    '<div><span>Wednesday, 22 July 2026 08:30 AM</span></div>',
    '<p>Release date:<br>22 July 2026</p>',
    '<p>For release July 22, 2026, 7:00 a.m.</p>',
    '<p>TORONTO, July 22, 2026 (WIRE) -- Acme raised its outlook for the year after strong orders from carmakers.</p>',
    '<p>CHICAGO, July&nbsp;22, 2026 – Acme raised its outlook for the year after strong orders from carmakers.</p>',
  ])('has the date of a line below the headline: %s', (line) => {
    expect(headed(line).publishedTime).toContain('2026-07-22');
  });

  it.each([
    '<p>Acme said that at July 22, 2026 it had sold more anvils than in any of the years before that one.</p>',
    '<h3><a href="/b">Globex cuts its prices once more</a></h3><p>July 22, 2026</p>',
  ])('has no other date: %s', (line) => {
    expect(headed(line).publishedTime).toBe('');
  });

  it.each([
    '<p>By Jane Doe, 22 July 2026</p>',
    '<div><span>By <span><a href="/user/12">Jane Doe</a></span></span></div>',
  ])('has the byline of such a line: %s', (line) => {
    expect(headed(line).byline).toBe('Jane Doe');
  });

  it('has no byline of prose', () => {
    expect(headed('<p>By Monday, Acme Forge had sold out.</p>').byline).toBe('');
  });

  it.each([
    ['Acme soars – Trader Notes', 'https://www.tradernotes.example/2026/acme', 'Trader Notes'],
    ['Acme soars | Other Notes', 'https://tradernotes.example/2026/acme', 'tradernotes.example'],
  ])('has the site that the window names, if the address says so too: %s', (title, url, name) => {
    expect(readMetadata(open(`<title>${title}</title>`, url)).siteName).toBe(name);
  });

  it.each(['EX-99.1', 'Document', 'acme-20260806', 'report.htm'])(
    'has the first line in bold for a title, where the window has none: %s',
    (title) => {
      const bold = '<p><b>Exhibit 99.1</b></p><p><b>Acme Raises Its Outlook</b></p>';
      expect(readMetadata(open(`<title>${title}</title>${bold}${STORY[0]}`)).title).toBe(
        'Acme Raises Its Outlook',
      );
      expect(readMetadata(open(`<title>Acme soars</title>${bold}${STORY[0]}`)).title).toBe('Acme soars');
    },
  );
});

describe('figures', () => {
  it('are a table, also where they are set as text', () => {
    const { article } = extract(
      storyPage('<pre>All items....... .2 .3 .4 .4\nFood............ .2 .4 .0 .1</pre>'),
    );
    const kinds = article.blocks.map(({ start, kind }) => [article.text.slice(start, start + 9), kind]);
    expect(kinds).toContainEqual(['All items', 'table']);
  });

  it('of the clock beside a name are no text', () => {
    const line = '<div><time>9:05 a.m. ET</time><span>Jane Doe of Globex</span></div>';
    expect(extract(storyPage(line)).article.text).not.toContain('Jane Doe');
  });
});

it('ends before headings with nothing below', () => {
  const html = storyPage().replace(
    '</article>',
    '<h2>Want your news featured on example.com?</h2></article>',
  );
  expect(extract(html).article.text).not.toContain('Want your news');
});
