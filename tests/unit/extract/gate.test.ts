import { describe, expect, it } from 'vitest';
import { gate } from '@/lib/extract';
import { open, STORY, storyPage } from './page';

const verdict = (html: string, url?: string) => {
  const outcome = gate(open(html, url));
  return outcome.ok ? 'article' : outcome.reason;
};

const unmarked = `<title>Acme raises its outlook</title><body><div>${STORY.join('')}</div></body>`;
const teasers = Array.from(
  { length: 30 },
  (_, i) => `<div><h3><a href="/${i}">Headline ${i}</a></h3>${STORY[i % 8]}</div>`,
);

describe('gate', () => {
  it('lets marked articles through', () => {
    expect(verdict(storyPage())).toBe('article');
  });

  it('lets an unmarked page through that reads and is addressed like an article', () => {
    expect(verdict(unmarked)).toBe('article');
    expect(verdict(unmarked, 'https://news.example/tools')).toBe('not-article');
  });

  const brief = (lines: string[]) =>
    `<meta property="og:type" content="article"><body><div>${lines.map((line) => `<p>${line}</p>`).join('')}</div></body>`;
  const SAID = 'PRAGUE - Deliveries of the carmaker dropped slightly last year, hit by weaker demand abroad.';
  const ADDED = 'The company said that sales in its largest market fell by a fifth, while others grew.';

  it("lets a wire's two sentences through that are marked and addressed as an article", () => {
    expect(verdict(brief([SAID, ADDED]))).toBe('article');
    expect(verdict(brief([SAID, ADDED]), 'https://news.example/tools')).toBe('no-text');
    expect(verdict(brief([SAID]))).toBe('no-text');
  });

  it.each([
    'https://news.example/',
    'https://news.example/index.html',
    'https://news.example/en/',
    'https://news.example/us',
  ])('refuses the front page %s', (url) => {
    expect(verdict(storyPage(), url)).toBe('not-article');
  });

  it.each([
    'https://news.example/tag/acme',
    'https://news.example/search?q=acme',
    'https://news.example/business/latest',
    'https://news.example/blog/?s=acme',
  ])('refuses the list %s', (url) => {
    expect(verdict(storyPage(), url)).toBe('not-article');
  });

  it('lets an article through whose address says where it was shared', () => {
    expect(verdict(storyPage(), 'https://news.example/p/acme-raises-outlook?s=r')).toBe('article');
  });

  it('refuses a section that is marked as an article', () => {
    expect(
      verdict(
        `<meta property="og:type" content="article"><body>${teasers.join('')}</body>`,
        'https://news.example/business',
      ),
    ).toBe('not-article');
  });

  it.each(['CollectionPage', 'SearchResultsPage'])('believes a page that says it is a %s', (type) => {
    const script = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"${type}"}</script>`;
    expect(verdict(storyPage('', script))).toBe('not-article');
  });

  it('names error pages and bot checks', () => {
    expect(verdict('<title>Just a moment...</title><body><p>Checking your browser</p></body>')).toBe(
      'blocked-page',
    );
  });

  it('takes the elements of a drawing for no text, whatever they are called', () => {
    const drawing = '<svg><article class="icon" aria-hidden="true">star</article></svg>';
    expect(verdict(`<meta property="og:type" content="article"><body>${drawing}</body>`)).toBe('no-text');
  });

  it('says that the text of an article is still missing', () => {
    expect(verdict('<meta property="og:type" content="article"><body><div id="app"></div></body>')).toBe(
      'no-text',
    );
  });
});
