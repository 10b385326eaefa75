import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { extractSelection } from '@/lib/extract';
import { nextTask } from '@/lib/util/next-task';
import { open } from './page';

const HTML = `<title>Page</title><body><ul><li id="a">Acme <b>beat</b> estimates.</li><li id="b">Globex did not.</li></ul>
<div contenteditable="true" id="editor">Some notes</div></body>`;

function select(document: Document, from: [Node, number], to: [Node, number]): void {
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
}

const read = (document: Document, fallback: string) =>
  extractSelection(document, fallback, new AbortController().signal);

describe('selection', () => {
  it('is read across elements, from its first to its last character', async () => {
    const document = open(HTML);
    const [a, b] = ['a', 'b'].map((id) => document.getElementById(id)!);
    select(document, [a!.firstChild!, 2], [b!.firstChild!, 10]);
    const outcome = await read(document, '');
    if (!outcome.ok) throw new Error(outcome.reason);
    const { article, index } = outcome.value;
    expect(article.text).toBe('me beat estimates.\n\nGlobex did');
    expect(article.title).toBe('');
    expect(index.rangesOf(3, 7).join('')).toBe('beat');
  });

  it('may be the whole document, as scripts select it', async () => {
    const document = open(HTML);
    document.getSelection()!.selectAllChildren(document);
    const outcome = await read(document, '');
    expect(outcome.ok && outcome.value.article.text).toBe('Acme beat estimates.\n\nGlobex did not.');
  });

  it('is cut into its blocks in XHTML too', async () => {
    const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Page</title></head>
      <body><p>Acme beat<br/>estimates.</p><p>Globex did not.</p></body></html>`;
    const { document } = new JSDOM(xhtml, { contentType: 'application/xhtml+xml' }).window;
    document.getSelection()!.selectAllChildren(document.body);
    const outcome = await read(document, '');
    expect(outcome).toMatchObject({ ok: true, value: { article: { blocks: [{}, {}] } } });
    expect(outcome.ok && outcome.value.article.text).toBe('Acme beat\nestimates.\n\nGlobex did not.');
  });

  it('is taken from the browser where the page does not show it, and then has no way back', async () => {
    const outcome = await read(open(HTML), 'Initech fell 3%.\n\nAcme rose.');
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(outcome.value.article.blocks).toHaveLength(2);
    expect(outcome.value.index.rangesOf(0, 7)).toEqual([]);
  });

  it('says so where it is longer than what is read', async () => {
    const document = open(`<body>${`<p>${'Acme rose. '.repeat(10_000)}</p>`.repeat(9)}`);
    const ofBrowser = await read(document, 'Acme rose. '.repeat(50_000));
    document.getSelection()!.selectAllChildren(document.body);
    const ofPage = await read(document, '');
    for (const outcome of [ofBrowser, ofPage])
      expect(outcome).toMatchObject({ ok: true, value: { article: { truncated: true } } });
  });

  it('takes no time over blank lines, however long', async () => {
    const fallback = `Acme rose.\n${' '.repeat(300_000)}\nGlobex fell.`;
    const outcome = await read(open(''), fallback);
    expect(outcome.ok && outcome.value.article.blocks).toHaveLength(2);
  });

  it('leaves editors alone', async () => {
    const document = open(HTML);
    const text = document.getElementById('editor')!.firstChild!;
    select(document, [text, 0], [text, 4]);
    const outcome = await read(document, 'Some');
    expect(outcome.ok && outcome.value.index.rangesOf(0, 4)).toEqual([]);
  });

  it('is refused where there is none', async () => {
    expect(await read(open(HTML), '  ')).toMatchObject({ ok: false, reason: 'no-text' });
  });

  it('does not ask the browser for each text whether it is in it, which takes time by their square', async () => {
    const document = open(`<body>${'<p>Acme rose.</p>'.repeat(1_000)}`);
    document.getSelection()!.selectAllChildren(document.body);
    const { Range, Node } = document.defaultView!;
    const asked = [
      vi.spyOn(Range.prototype, 'intersectsNode'),
      vi.spyOn(Range.prototype, 'comparePoint'),
      vi.spyOn(Node.prototype, 'compareDocumentPosition'),
    ];
    const outcome = await read(document, '');
    expect(outcome.ok && outcome.value.article.blocks).toHaveLength(1_000);
    expect(asked.reduce((sum, { mock }) => sum + mock.calls.length, 0)).toBeLessThan(100);
  });

  it('leaves the page its turn while it is read', async () => {
    const document = open(`<body>${'<p>Acme rose.</p>'.repeat(3_000)}`);
    document.getSelection()!.selectAllChildren(document.body);
    let isRead = false;
    const reading = read(document, '').then(() => (isRead = true));
    await nextTask();
    expect(isRead).toBe(false);
    // A later selection is not the one that was requested.
    document.getSelection()!.removeAllRanges();
    await reading;
  });

  it('has no text of form controls, drawings and what is hidden', async () => {
    const document = open(
      `<body><p>Acme <textarea>a note</textarea><select><option>Yes</select><svg><text>7</text></svg><b hidden>not</b>rose.</p>`,
    );
    document.getSelection()!.selectAllChildren(document.body);
    const outcome = await read(document, '');
    expect(outcome.ok && outcome.value.article.text).toBe('Acme rose.');
  });

  it.each(['textarea', 'select'])('is taken from the browser in a %s', async (name) => {
    const document = open(`<body><${name}><option>Acme rose.</option></${name}>`);
    document.getSelection()!.selectAllChildren(document.querySelector(name)!);
    const outcome = await read(document, 'Acme');
    expect(outcome.ok && outcome.value.article.text).toBe('Acme');
  });

  it('is read in a dialog, and in a drawing, where it begins and ends there', async () => {
    const document = open('<body><dialog open>Acme <i>rose</i>.</dialog><svg><text>Acme fell.</text></svg>');
    for (const [box, text] of [
      ['dialog', 'Acme rose.'],
      ['text', 'Acme fell.'],
    ] as const) {
      document.getSelection()!.selectAllChildren(document.querySelector(box)!);
      const outcome = await read(document, '');
      expect(outcome.ok && outcome.value.article.text).toBe(text);
    }
  });

  it('begins and ends between elements as in the midst of texts', async () => {
    const document = open('<body><div><p>a</p><p>b</p></div><div><p>c</p><p>d<br></p></div><p>e</p>');
    const [first, second] = document.querySelectorAll('div');
    const cases: [from: [Node, number], to: [Node, number], text: string][] = [
      [[first!, 1], [second!, 1], 'b\n\nc'],
      [[first!, 2], [second!, 2], 'c\n\nd'],
      [[first!.lastChild!, 1], [second!, 0], ''],
      [[first!.lastChild!.firstChild!, 1], [document.body.lastChild!.firstChild!, 1], 'c\n\nd\n\ne'],
      [[document.body, 0], [second!.lastChild!, 1], 'a\n\nb\n\nc\n\nd'],
    ];
    for (const [from, to, text] of cases) {
      select(document, from, to);
      const outcome = await read(document, 'none');
      expect(outcome.ok && outcome.value.article.text).toBe(text || 'none');
    }
  });
});
