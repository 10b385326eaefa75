import { describe, expect, it } from 'vitest';
import { extract, STORY_TEXT, storyPage } from './page';

describe('what a page says about itself', () => {
  const data = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebPage' },
      {
        '@type': ['NewsArticle'],
        headline: 'Acme &amp; Globex: <b>who</b> wins?',
        author: [
          { '@type': 'Person', name: 'Jane Doe' },
          { '@type': 'Person', name: 'John Roe' },
        ],
        datePublished: '2026-03-04T09:30:00-05:00',
        publisher: { '@type': 'Organization', name: 'Example News' },
        about: [{ '@type': 'Corporation', name: 'Acme Corp', tickerSymbol: 'NYSE:ACME' }],
      },
    ],
  };
  const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

  it('comes from structured data, and markup in it stays text', () => {
    const { article } = extract(storyPage('', head));
    expect(article).toMatchObject({
      title: 'Acme & Globex: who wins?',
      byline: 'Jane Doe, John Roe',
      publishedTime: '2026-03-04T14:30:00.000Z',
      siteName: 'Example News',
      lang: 'en',
    });
    expect(article.hints).toContainEqual({ name: 'Acme Corp', symbol: 'ACME', exchange: 'NYSE' });
  });

  it('survives broken structured data', () => {
    const { article } = extract(storyPage('', '<script type="application/ld+json">{"@type": </script>'));
    expect(article.title).toBe('Acme raises its outlook');
  });

  it('takes hints from quote links within the text, not from the navigation', () => {
    const { article } = extract(
      storyPage(
        '<p>Shares of <a href="/quote/GBX?p=1">Globex</a> fell 2% on the same day, the third loss in a row.</p>',
        '',
      ),
    );
    expect(article.hints).toEqual([{ symbol: 'GBX', name: 'Globex' }]);
  });

  it('drops what stands between and is not in the stated text', () => {
    const stated = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: STORY_TEXT })}</script>`;
    const note =
      '<p>Our columnists look back at ten years of trade conflicts, with charts, maps and an interview.</p>';
    expect(extract(storyPage(note)).article.text).not.toBe(STORY_TEXT);
    expect(extract(storyPage(note, stated)).article.text).toBe(STORY_TEXT);
  });

  it('keeps what is said in the stated text with entities', () => {
    const quote =
      '“I’m sure it’s what we’d want,” Ms. Doe said, and: “That’s why we’re here — it’s Ohio’s turn.”';
    const entities = quote.replace(/[“”’—]/gu, (mark) => `&#${mark.codePointAt(0)};`);
    const articleBody = STORY_TEXT.replace('\n\nRivals', `\n\n${entities}\n\nRivals`);
    const stated = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody })}</script>`;
    expect(extract(storyPage(`<p>${quote}</p>`, stated)).article.text).toContain(quote);
  });

  it('keeps the headings of sections, which many stated texts lack', () => {
    const stated = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: STORY_TEXT })}</script>`;
    const heading = '<h2>What happens to the new plant in Ohio</h2>';
    expect(extract(storyPage(heading, stated)).article.text).toContain('What happens to the new plant');
  });
});
