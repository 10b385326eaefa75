import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractSelection } from '@/lib/extract';
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

describe('selection', () => {
  it('is read across elements, from its first to its last character', () => {
    const document = open(HTML);
    const [a, b] = ['a', 'b'].map((id) => document.getElementById(id)!);
    select(document, [a!.firstChild!, 2], [b!.firstChild!, 10]);
    const outcome = extractSelection(document, '');
    if (!outcome.ok) throw new Error(outcome.reason);
    const { article, index } = outcome.value;
    expect(article.text).toBe('me beat estimates.\n\nGlobex did');
    expect(article.title).toBe('');
    expect(index.rangesOf(3, 7).join('')).toBe('beat');
  });

  it('is cut into its blocks in XHTML too', () => {
    const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Page</title></head>
      <body><p>Acme beat<br/>estimates.</p><p>Globex did not.</p></body></html>`;
    const { document } = new JSDOM(xhtml, { contentType: 'application/xhtml+xml' }).window;
    document.getSelection()!.selectAllChildren(document.body);
    const outcome = extractSelection(document, '');
    expect(outcome).toMatchObject({ ok: true, value: { article: { blocks: [{}, {}] } } });
    expect(outcome.ok && outcome.value.article.text).toBe('Acme beat\nestimates.\n\nGlobex did not.');
  });

  it('is taken from the browser where the page does not show it, and then has no way back', () => {
    const outcome = extractSelection(open(HTML), 'Initech fell 3%.\n\nAcme rose.');
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(outcome.value.article.blocks).toHaveLength(2);
    expect(outcome.value.index.rangesOf(0, 7)).toEqual([]);
  });

  it('says so where it is longer than what is read', () => {
    const document = open(`<body>${`<p>${'Acme rose. '.repeat(10_000)}</p>`.repeat(9)}`);
    const ofBrowser = extractSelection(document, 'Acme rose. '.repeat(50_000));
    document.getSelection()!.selectAllChildren(document.body);
    const ofPage = extractSelection(document, '');
    for (const outcome of [ofBrowser, ofPage])
      expect(outcome).toMatchObject({ ok: true, value: { article: { truncated: true } } });
  });

  it('takes no time over blank lines, however long', () => {
    const fallback = `Acme rose.\n${' '.repeat(300_000)}\nGlobex fell.`;
    const outcome = extractSelection(open(''), fallback);
    expect(outcome.ok && outcome.value.article.blocks).toHaveLength(2);
  });

  it('leaves editors alone', () => {
    const document = open(HTML);
    const text = document.getElementById('editor')!.firstChild!;
    select(document, [text, 0], [text, 4]);
    const outcome = extractSelection(document, 'Some');
    expect(outcome.ok && outcome.value.index.rangesOf(0, 4)).toEqual([]);
  });

  it('is refused where there is none', () => {
    expect(extractSelection(open(HTML), '  ')).toMatchObject({ ok: false, reason: 'no-text' });
  });
});
