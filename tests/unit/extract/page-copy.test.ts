import { describe, expect, it } from 'vitest';
import { copyPage } from '@/lib/extract/page-copy';
import { runAtOnce } from '@/lib/extract/slices';
import { open } from './page';

const LIMITS = { elements: 1_000, characters: 3_000 };

const copyOf = (body: string) =>
  runAtOnce(copyPage({ root: open(body).body, without: [] }, LIMITS)).document.body;

/** How much text is read when someone reads the whole text of each element of the copy. */
const readings = (body: Element) =>
  [body, ...body.querySelectorAll('*')].reduce((sum, { textContent }) => sum + textContent!.length, 0);

const boxes = (depth: number, text: string) => `${'<div>'.repeat(depth)}${text}${'</div>'.repeat(depth)}`;

describe('the copy of a page that Readability is given', () => {
  it.each([
    ['one word', 'x'.repeat(100_000)],
    ['white space', `a${' '.repeat(100_000)}b`],
    ['white space alone', ' '.repeat(100_000)],
  ])('holds no more of %s than of any text', (_, text) => {
    expect(copyOf(`<p>${text}</p>`).textContent!.length).toBeLessThanOrEqual(LIMITS.characters);
  });

  it('is no more to read of a page that is all depth', () => {
    const shallow = readings(copyOf(boxes(32, 'x'.repeat(10_000))));
    const deep = readings(copyOf(boxes(128, 'x'.repeat(10_000))));
    expect(deep).toBeLessThan(1.2 * shallow);
  });

  it('has the whole text of an article as deep as those of news sites', () => {
    const text = 'Acme rose. '.repeat(200).trim();
    expect(copyOf(boxes(25, `<p>${text}</p>`)).textContent).toBe(text);
  });

  it('stops at so many elements, and says where', () => {
    const { body } = open('<i></i>'.repeat(5_000));
    const copy = runAtOnce(copyPage({ root: body, without: [] }, LIMITS));
    expect(copy.document.body.childElementCount).toBeLessThanOrEqual(LIMITS.elements);
    expect(copy.end).toBe(body.children[copy.document.body.childElementCount]);
  });

  it('stops at so much text in many pieces', () => {
    const { body } = open(`<p>${'one <b>two</b> '.repeat(900)}</p>`);
    const copy = runAtOnce(copyPage({ root: body, without: [] }, { ...LIMITS, elements: 5_000 }));
    expect(copy.document.body.textContent!.length).toBeLessThan(2 * LIMITS.characters);
    expect(body.contains(copy.end!)).toBe(true);
  });

  it('goes no deeper than Readability can go up again and again', () => {
    let depth = 0;
    for (let at = copyOf(boxes(900, 'Text')).firstElementChild; at; at = at.firstElementChild) depth++;
    expect(depth).toBeLessThan(200);
  });

  it('has no names of fields, which would be properties of their form', () => {
    const fields =
      '<input name="tagName"><button id="tagName">Go</button><fieldset name="children"></fieldset>';
    const form = copyOf(`<form>${fields}</form>`).querySelector('form')!;
    expect(Array.from(form.children, ({ localName, attributes }) => [localName, attributes.length])).toEqual([
      ['input', 0],
      ['button', 0],
      ['fieldset', 0],
    ]);
  });
});
