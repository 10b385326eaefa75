import { describe, expect, it } from 'vitest';
import { gate } from '@/lib/extract';
import { open, STORY, STORY_TEXT, storyPage } from './page';

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
    expect(verdict(`<title>Subscribe to read | Example</title><body>${STORY.join('')}</body>`)).toBe(
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

const LINES = STORY_TEXT.split('\n\n');
const MARKED = '<meta property="og:type" content="article">';

describe('the gate and a text without paragraphs', () => {
  it.each([
    ['line breaks', `<div>${LINES.join('<br><br>')}</div>`],
    ['blank lines in fixed type', `<pre>${LINES.join('\n\n')}</pre>`],
  ])('lets it through whatever it says of itself: %s', (_what, body) => {
    expect(verdict(`<title>Acme</title><body>${body}</body>`)).toBe('article');
  });

  const boxes = LINES.map((line) => `<div><span>${line}</span></div>`).join('');

  it('lets it through in boxes, where it is marked and addressed as an article', () => {
    expect(verdict(`${MARKED}<body><div>${boxes}</div></body>`)).toBe('article');
    expect(verdict(`<body><div>${boxes}</div></body>`)).toBe('no-text');
  });

  it('takes no texts about other stories for it', () => {
    const about = LINES.map(
      (line) => `<div><a href="/1">What happened to Acme this week</a><div>${line}</div></div>`,
    );
    expect(verdict(`${MARKED}<body><div>${about.join('')}</div></body>`)).toBe('no-text');
  });
});

describe('the gate and addresses', () => {
  it('takes a number for an article, at the root too', () => {
    expect(verdict(storyPage(), 'https://news.example/?p=123')).toBe('article');
    expect(verdict(unmarked, 'https://news.example/?p=123')).toBe('article');
    expect(verdict(storyPage(), 'https://news.example/?utm_source=123')).toBe('not-article');
  });

  it.each([
    'https://news.example/privacy-policy',
    'https://news.example/company/about-us',
    'https://news.example/login?next=12345',
  ])('refuses what every site says about itself, also from the template of articles: %s', (url) => {
    expect(verdict(storyPage(), url)).toBe('not-article');
  });

  it.each([
    'https://news.example/jobs/credit-analyst-in-our-london-office',
    'https://news.example/threads/what-do-you-think-of-acme.12345',
    'https://docs.example/guide/how-to-install-the-reader',
  ])('refuses other texts that nothing marks as articles: %s', (url) => {
    expect(verdict(unmarked, url)).toBe('not-article');
    expect(verdict(storyPage(), url)).toBe('article');
  });
});

describe('the gate and lists', () => {
  const stories = (href: string) =>
    [0, 3, 5]
      .map((at) => `<h2><a href="${href}">What is next for Acme</a></h2>${STORY.slice(at, at + 3).join('')}`)
      .join('');

  it('refuses the beginnings of several stories', () => {
    expect(verdict(`<body><div>${stories('/next')}</div></body>`)).toBe('not-article');
  });

  it('lets sections of one article through that lead to themselves', () => {
    expect(verdict(`<body><div>${stories('#next')}</div></body>`)).toBe('article');
  });

  it.each(['QAPage', 'JobPosting', 'Recipe'])(
    'believes a page that says it is a %s, not its tags',
    (type) => {
      const data = `<script type="application/ld+json">{"@type":"${type}"}</script>`;
      expect(verdict(storyPage('', data))).toBe('not-article');
    },
  );

  it.each(['Event', 'Product'])('believes tags of an article that is about a %s', (type) => {
    const data = `<script type="application/ld+json">{"@type":"${type}"}</script>`;
    expect(verdict(storyPage('', data))).toBe('article');
    expect(verdict(`${data}${unmarked}`)).toBe('not-article');
  });
});
