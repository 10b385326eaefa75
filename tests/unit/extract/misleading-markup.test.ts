import { describe, expect, it } from 'vitest';
import { boxAround } from '@/lib/extract/prose';
import { extract, STORY, STORY_TEXT, storyPage } from './page';

const page = (body: string, head = '') =>
  `<html lang="en"><head><title>Acme raises its outlook</title><meta property="og:type" content="article">${head}</head><body>${body}</body></html>`;

const textOf = (html: string) => extract(html).article.text;

/** Each paragraph in a box of its own. */
const boxed = (name: string) => STORY.map((paragraph) => `<div class="${name}">${paragraph}</div>`).join('');

const sayings = (name: string, count: number) =>
  Array.from(
    { length: count },
    (_, i) =>
      `<div class="${name}"><p>Reader ${i} says that the plant in Ohio was promised to the town many years ago.</p></div>`,
  ).join('');

describe('names that say something else than they seem to', () => {
  it.each(['has-ads', 'slide__caption', 'text-widget', 'comment'])(
    'do not cost an article all of its text: %s',
    (name) => {
      expect(textOf(page(`<article><h1>Acme raises its outlook</h1>${boxed(name)}</article>`))).toBe(
        STORY_TEXT,
      );
    },
  );

  it('do not cost an article the headings of its sections', () => {
    const heading = '<h2 class="subheader">What happens to the new plant in Ohio</h2>';
    expect(textOf(storyPage(heading))).toContain('What happens to the new plant in Ohio');
  });

  it.each(['comment', 'paywall'])('leave out what is no article, however much that is: %s', (name) => {
    const short = STORY.slice(0, 3).join('') + sayings(name, 20);
    const text = textOf(page(`<article><h1>Acme raises its outlook</h1>${short}</article>`));
    expect(text).toContain('Acme raised its outlook for the year');
    expect(text).not.toContain('Reader');
  });

  const lead = 'The carmakers order more than they did in any year since the plant in Ohio was built.';

  it('keep an introduction that is called a teaser, and leave out one that leads to another article', () => {
    const teaser = `<div class="teaser"><p>${lead}</p></div>`;
    expect(textOf(storyPage(teaser))).toContain(lead);
    const other = teaser.replace('<p>', '<h3><a href="/other">Orders</a></h3><p>');
    expect(textOf(storyPage(other))).toBe(STORY_TEXT);
  });

  it('keep an introduction that the stated text lacks', () => {
    const stated = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: STORY_TEXT })}</script>`;
    const html = storyPage('', stated).replace('</h1>', `</h1><p>${lead}</p>`);
    expect(textOf(html)).toBe(`${lead}\n\n${STORY_TEXT}`);
  });
});

describe('what browsers show that do not know an element', () => {
  const notice =
    'Your browser does not know this, the publisher is sorry to say, and so there is nothing to see.';

  it.each(['video', 'audio', 'iframe', 'noembed', 'progress', 'meter'])('is no text: %s', (name) => {
    expect(textOf(storyPage(`<${name}>${notice}</${name}>`))).toBe(STORY_TEXT);
  });
});

describe('a formula', () => {
  it('is read as it is shown, not in its other notations', () => {
    const formula =
      '<math><semantics><mi>r</mi><annotation encoding="application/x-tex">\\rho_{12}</annotation>' +
      '<annotation-xml encoding="MathML-Content"><ci>ratio</ci></annotation-xml></semantics></math>';
    const text = `The ratio of debt to earnings, ${formula}, is where the board of the company wants it to be this year.`;
    expect(textOf(storyPage(`<p>${text}</p>`))).toContain('debt to earnings, r, is where');
  });
});

describe('paragraphs without their element', () => {
  const lines = STORY_TEXT.split('\n\n');

  it('are told apart by blank lines in fixed type, lines in them are not', () => {
    const set = lines.map((line) => line.replace(/ (?=\S+ \S+$)/u, '\n'));
    expect(textOf(page(`<h1>Acme raises its outlook</h1><pre>${set.join('\n \n')}</pre>`))).toBe(STORY_TEXT);
  });

  it('are told apart in elements of the page’s own, words in them are not', () => {
    const own = lines.map((line) => `<x-text>${line.replace('Acme', '<x-name>Acme</x-name>')}</x-text>`);
    expect(textOf(page(`<div><h1>Acme raises its outlook</h1>${own.join('')}</div>`))).toBe(STORY_TEXT);
  });
});

describe('an article that is not where it seems to be', () => {
  it('is found below more elements than a function may call itself', () => {
    const root = { parentElement: null, firstElementChild: null };
    let box = root;
    for (let depth = 0; depth < 50_000; depth++) {
      const child = { parentElement: box as never, firstElementChild: null };
      box.firstElementChild = child as never;
      box = child;
    }
    const around = boxAround(root as never, [{ box: box as never, length: 100 }]);
    expect(around === (box as unknown)).toBe(true);
  });

  it('is found behind a menu of thousands of links', () => {
    const links = Array.from({ length: 4_000 }, (_, i) => `<li><a href="/${i}">Section number ${i}</a></li>`);
    const html = page(`<div><ul>${links.join('')}</ul></div><main><div>${STORY.join('')}</div></main>`);
    expect(textOf(html)).toBe(STORY_TEXT);
  });

  it('is found beside a table that is longer', () => {
    const rows = Array.from(
      { length: 300 },
      (_, i) =>
        `<tr><td>The member, for constituency, ${i}</td><td>Jo Doe, Dr, and two others, of Ohio</td></tr>`,
    );
    const table = `<div class="content"><table><tbody>${rows.join('')}</tbody></table></div>`;
    const text = textOf(page(`<div><div>${STORY.join('')}</div></div>${table}`));
    expect(text).toBe(STORY_TEXT);
  });

  const boxes = (between: string) =>
    page(
      `<main><div><h1>Acme raises its outlook</h1><div class="row"><div><div class="story-text">${STORY.slice(0, 2).join('')}</div></div></div></div>
       ${between}<div class="rows"><div class="story-text">${STORY.slice(2).join('')}</div></div></main>`,
    );

  it('begins in an earlier box of the same class', () => {
    expect(textOf(boxes('<div class="ad"></div>'))).toBe(STORY_TEXT);
  });

  it('does not begin in the story above', () => {
    const text = textOf(boxes('<h1>Globex cuts prices</h1>'));
    expect(text).toContain('Rivals are under pressure');
    expect(text).not.toContain('Acme raised its outlook for the year');
  });
});
