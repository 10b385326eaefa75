import fc from 'fast-check';

/** What hostile pages put in place of text. */
const BAD_WORDS = [
  '<script>ran=1</script>',
  '"><img src=x onerror="ran=1">',
  '</title><svg onload=ran=1>',
  'javascript:ran=1',
  '\u202egnp.exe',
  '\u2066$TSLA\u2069',
  'Micro\u200bsoft',
  'A\u00adp\u00adple',
  '\ufeff\u200d\u2060',
  '\u0000\u0007\u001b[31m',
  '\ud800',
  '\udc00x',
  '&#xD800;&#0;&nosuch;&lt;b&gt;',
  '{{constructor.constructor("ran=1")()}}',
  '__proto__',
  'NASDAQ:__proto__',
  '$constructor',
  '%00%2e%2e',
  '🇺🇸👩‍👩‍👧‍👦\u0301\u0301\u0301',
  '9'.repeat(400),
  '1e999%',
  '-'.repeat(80),
  '.'.repeat(80),
  '('.repeat(60),
  '"'.repeat(41),
] as const;

const GOOD_WORDS =
  'Shares of Microsoft rose 3.4% on Tuesday after Nvidia (NASDAQ: NVDA) reported record profit, analysts said.'.split(
    ' ',
  );

const word = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...GOOD_WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...BAD_WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

const words = (most: number) =>
  fc.array(word, { minLength: 1, maxLength: most }).map((list) => list.join(' '));

/** Badly nested tags. */
const TAGS = [
  '<p>',
  '</p>',
  '<div>',
  '</div>',
  '<b><i></b>',
  '<table><tr>',
  '<td>',
  '</table>',
  '<template>',
  '</template>',
  '<svg><p>',
  '<math><mi>',
  '</svg>',
  '<select>',
  '<p hidden>',
  '<div contenteditable>',
  '<iframe srcdoc="<p>x">',
  '<script>',
  '</script>',
  '<style>*{',
  '</style>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<a href="javascript:ran=1">',
  '<h1>',
  '<p title="',
  '">',
  '<br>',
  '</article>',
  '<article>',
  '<plaintext',
  '<form><form>',
  '<li><ul><li>',
] as const;

const piece = fc.oneof(
  { weight: 3, arbitrary: words(30).map((text) => `<p>${text.repeat(3)}</p>`) },
  { weight: 1, arbitrary: words(8) },
  { weight: 1, arbitrary: fc.constantFrom(...TAGS) },
);

const value = fc.oneof(words(6), fc.jsonValue({ maxDepth: 3 }), fc.constant('2026-13-45T99:99:99Z'));

/** Structured data with arbitrary values where text is expected, and sometimes invalid JSON. */
const linkedData = fc.oneof(
  fc
    .record({
      '@type': fc.oneof(fc.constant('NewsArticle'), value),
      headline: value,
      author: value,
      datePublished: value,
      articleBody: value,
      about: value,
      mentions: fc.record({ name: value, tickerSymbol: value }),
      isAccessibleForFree: value,
      publisher: value,
      '@graph': value,
    })
    .map((data) => JSON.stringify(data).replaceAll('</', '<\\/')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

const META = ['og:type', 'og:title', 'og:site_name', 'author', 'tickers', 'article:published_time'] as const;

const meta = fc
  .tuple(fc.constantFrom(...META), fc.oneof(fc.constant('article'), words(5)))
  .map(([name, content]) => `<meta property="${name}" content="${content.replaceAll('"', '&quot;')}">`);

const head = fc
  .tuple(words(8), fc.array(meta, { maxLength: 6 }), linkedData)
  .map(
    ([title, metas, data]) =>
      `<title>${title}</title>${metas.join('')}<script type="application/ld+json">${data}</script>`,
  );

/** Whole pages. */
export const hostilePage = fc
  .tuple(head, fc.array(piece, { maxLength: 14 }))
  .map(([top, pieces]) => `<!doctype html><html><head>${top}</head><body><article>${pieces.join('\n')}`);

const PARAGRAPH = `<p>${`${GOOD_WORDS.join(' ')} `.repeat(3)}</p>`;
const around = (middle: string) =>
  `<title>Story</title><meta property="og:type" content="article"><article>${PARAGRAPH.repeat(5)}${middle}${PARAGRAPH.repeat(5)}</article>`;

/**
 * Pages that attack by size, as large as a JavaScript DOM can take; larger ones are tested in real browsers
 * (`tests/e2e`).
 */
export const HUGE_PAGES: Readonly<Record<string, string>> = {
  'a word of one megabyte': around(`<p>${'x'.repeat(1_000_000)}</p>`),
  'a number of one megabyte': around(`<p>$${'1,'.repeat(500_000)}%</p>`),
  'brackets and quotes without end': around(`<p>${'("'.repeat(20_000)}</p>`),
  'one sentence of 3,000 names': around(`<p>${'Microsoft and Nvidia, '.repeat(1_500)}</p>`),
  'views of 1,600 brokers': around(
    `<p>${'Barclays said UBS downgraded the company rating and '.repeat(800)}</p>`,
  ),
  '10,000 sentences of two words': around(`<p>${'It rose. '.repeat(10_000)}</p>`),
  '20,000 elements': around('<div><span>x</span></div>'.repeat(10_000)),
  '1,000 levels': around(`${'<div>'.repeat(1_000)}deep${'</div>'.repeat(1_000)}`),
  'a word of 1.25 megabytes in 450 boxes': `<title>Story</title><body>${'<div>'.repeat(450)}${'x'.repeat(1_250_000)}`,
  '4,000 links to quotes': around('<p><a href="/quote/MSFT">x</a></p>'.repeat(4_000)),
  'a title of one megabyte': around('').replace('Story', 'T'.repeat(1_000_000)),
  'a title of 300,000 spaces': around('').replace('Story', `Story${'\u00a0'.repeat(300_000)}.`),
  'a title of 100,000 parts': around('').replace('Story', 'Story | '.repeat(100_000)),
  'an attribute of one megabyte': around(`<p class="${'a '.repeat(500_000)}">text</p>`),
  'combining marks without end': around(`<p>a${'\u0301'.repeat(100_000)}</p>`),
  'white space without end': around(`<p>a${' \u200b\n'.repeat(50_000)}b</p>`),
};
