import { describe, expect, it } from 'vitest';
import { extract } from './page';

const PARAGRAPHS = 500;

const sentence = (number: number) =>
  `In week ${number} the company said that orders from carmakers were <em>higher than</em> a year before, and that it would hire again.`;

/** Columns of paragraphs, with an element of another kind between them. */
const page = (columns: number, between: string, indent: string) => {
  const texts = Array.from({ length: PARAGRAPHS }, (_, i) => `${indent}<p>${sentence(i + 1)}</p>`);
  const size = PARAGRAPHS / columns;
  const boxes = Array.from(
    { length: columns },
    (_, i) => `<div class="column">${texts.slice(i * size, (i + 1) * size).join('')}</div>`,
  );
  return `<html lang="en"><title>A long year</title><meta property="og:type" content="article"><body>
    <main><section class="story"><h1>A long year at Acme</h1>${boxes.join(between)}</section></main>
    <footer><p>The newspaper belongs to a foundation that was set up in 1921 by its readers.</p></footer></body></html>`;
};

const weeksIn = (text: string) => text.match(/In week \d+/gu)?.length;

describe('an article longer than what Readability is given', () => {
  it.each([
    ['in one box', page(1, '', '')],
    ['in columns, with pictures between them', page(10, '<figure><img src="a.png"></figure>', '')],
    [
      'in columns, with a chart made of many boxes between them',
      page(10, `<div class="chart">${'<div><span>7</span></div>'.repeat(400)}</div>`, ''),
    ],
    ['in markup that is mostly indentation', page(1, '', `\n${' '.repeat(400)}`)],
  ])('is read to its end %s', (_, html) => {
    const { article } = extract(html);
    expect(weeksIn(article.text)).toBe(PARAGRAPHS);
    expect(article.truncated).toBe(false);
    expect(article.text).not.toContain('foundation');
  });

  it('goes on behind a word as long as a book', () => {
    const html = page(1, '', '').replace('<p>In week 3 ', `<p>${'x'.repeat(100_000)}</p>$&`);
    expect(weeksIn(extract(html).article.text)).toBe(PARAGRAPHS);
  });
});
