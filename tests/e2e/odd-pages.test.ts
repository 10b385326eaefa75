import { describe, expect, it } from 'vitest';
import type { Reply } from '@/demo/routes';
import { analysisOf, refusalOf } from './extension';
import { painted } from './pages/highlights';
import { Overlay } from './pages/overlay';
import { useBrowser } from './session';

const TEXT =
  'Shares of Microsoft rose after the company reported strong quarterly profit, and analysts praised its outlook. ';

const article = (head: string, below = '') =>
  `<html lang="en" xmlns="http://www.w3.org/1999/xhtml"><head>${head}<title>A story</title><meta property="og:type" content="article"/></head><body><article><h1>A story</h1>${`<p>${TEXT.repeat(3)}</p>`.repeat(6)}</article>${below}</body></html>`;

const STRICT =
  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'\"/>";

/** XML in no vocabulary that browsers know; a style sheet makes it readable. */
const XML = `<?xml version="1.0"?><?xml-stylesheet href="data:text/css,text{display:block}" type="text/css"?><story><text>${TEXT}</text></story>`;

const PAGES: Readonly<Record<string, Reply>> = {
  xhtml: { type: 'application/xhtml+xml', body: article('') },
  strict: { body: `<!doctype html>${article(STRICT)}` },
  xml: { type: 'application/xml', body: XML },
  editor: { body: `<!doctype html>${article('', '<script>document.designMode = "on"</script>')}` },
};

describe('a page that is not like others', () => {
  const session = useBrowser({ routes: [[/^\/odd\/(\w+)$/u, (_url, name = '') => PAGES[name]]] });

  it.each(['xhtml', 'strict'])('is read where it is %s', async (name) => {
    const overlay = new Overlay(await session.open(`/odd/${name}`));
    const { tickers } = await analysisOf(session.driver);
    expect(tickers.map(({ symbol }) => symbol)).toEqual(['MSFT']);
    await overlay.verdict();
  });

  it('has the card in its place where it is XML, and marked text of it is read', async () => {
    const tab = await session.open('/odd/xml');
    await tab.run(() => getSelection()!.selectAllChildren(document.querySelector('text')!));
    await session.driver.analyzeSelection(tab);
    await new Overlay(tab).verdict();
    const [right, width] = await tab.run(() => {
      const roots = Array.from(document.documentElement.children, ({ shadowRoot }) => shadowRoot);
      const frame = roots.find((root) => root !== null)!.querySelector('.frame')!;
      const box = frame.getBoundingClientRect();
      return [document.documentElement.clientWidth - box.right, box.width];
    });
    expect(width).toBe(360);
    expect(right).toBe(16);
  });

  it('is ignored if all of it is an editor', async () => {
    const tab = await session.open('/odd/editor');
    expect(await refusalOf(session.driver)).toBe('unsupported-page');
    expect(await painted(tab)).toEqual([]);
  });

  it('is printed without the card', async () => {
    const tab = await session.open('/odd/strict');
    await new Overlay(tab).verdict();
    const display = () =>
      tab.run(() => getComputedStyle(document.querySelector('[data-tickertone]')!).display);
    expect(await display()).not.toBe('none');
    await tab.look({ medium: 'print' });
    const printed = await display();
    await tab.look({ medium: 'screen' });
    expect(printed).toBe('none');
  });
});
