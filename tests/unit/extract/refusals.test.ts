import { describe, expect, it } from 'vitest';
import { extractArticle } from '@/lib/extract';
import { joinBlocks } from '@/lib/extract/assemble';
import { readMetadata } from '@/lib/extract/metadata';
import { isTeaser } from '@/lib/extract/refusal';
import { extract, open, storyPage } from './page';

describe('refusals', () => {
  const reason = (html: string) => {
    const outcome = extractArticle(open(html));
    return outcome.ok ? 'article' : outcome.reason;
  };

  it.each([
    ['no-text', '<body></body>'],
    ['no-text', '<frameset><frame src="a.html"></frameset>'],
    [
      'not-english',
      `<body><article>${'<p>株価は月曜日に大きく上昇し、投資家は驚いた。</p>'.repeat(12)}</article></body>`,
    ],
    ['too-short', '<body><article><p>Acme raised its outlook for the year on Monday.</p></article></body>'],
    [
      'blocked-page',
      '<title>403 Forbidden</title><body><p>Access denied. You do not have permission to see this page on this server.</p></body>',
    ],
    [
      'blocked-page',
      `<title>News</title><body><div><p>${'We and our 812 partners store information on your device. '.repeat(3)}</p><p>Accept all cookies</p></div></body>`,
    ],
    [
      'paywall',
      '<head><meta property="article:content_tier" content="locked"></head><body><article><p>Acme raised its outlook for the year on Monday, but why?</p></article></body>',
    ],
  ])('says %s', (expected, html) => {
    expect(reason(html)).toBe(expected);
  });

  it('marks a teaser as truncated', () => {
    const { article } = extract(storyPage('', '<meta property="article:content_tier" content="locked">'));
    expect(article.truncated).toBe(true);
  });

  it('are not kept from the reader by prompts in prompts around a megabyte', () => {
    const document = open(`<body><p>${'x'.repeat(1_250_000)}</p>`);
    const text = document.body.firstElementChild!;
    for (let i = 0; i < 450; i++) {
      const box = document.createElement('div');
      box.className = 'subscribe';
      box.append(...document.body.childNodes);
      document.body.append(box);
    }
    text.before('Already a subscriber?');
    expect(isTeaser(document, joinBlocks([]), readMetadata(document))).toBe(true);
  });
});
