import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Reply } from '@/demo/routes';
import { waitUntil } from './driver/driver';
import { call } from './extension';
import { Desk } from './pages/desk';
import { Overlay } from './pages/overlay';
import { inked } from './pixels';
import { useBrowser } from './session';

const TEXT =
  'Shares of Microsoft rose after the company reported strong quarterly profit, and analysts praised its outlook. ';

/** A story published now, since news older than a month does not move a portfolio. */
const today = (): Reply => ({
  body: `<!doctype html><html lang="en"><head><title>A story</title><meta property="og:type" content="article"><meta property="article:published_time" content="${new Date().toISOString()}"></head><body><article><h1>A story</h1>${`<p>${TEXT.repeat(3)}</p>`.repeat(6)}</article></body></html>`,
});

const PORTFOLIO = {
  id: 'p',
  name: 'Mine',
  kind: 'portfolio',
  holdings: [{ symbol: 'MSFT', quantity: 10, price: 500 }],
  created: 0,
  updated: 0,
} as const;

/** Forced-colors mode hides whatever is drawn only by background or color. */
describe('in forced-colors mode', () => {
  const session = useBrowser({ routes: [[/^\/today$/u, today]] });
  let desk: Desk;

  beforeAll(async () => {
    await call(session.driver, 'desk-save-portfolio', { portfolio: PORTFOLIO });
    await session.read('/today');
    desk = await Desk.open(session.driver);
    await desk.tab.look({ forcedColors: true });
  });
  afterAll(async () => {
    await desk.tab.look({ forcedColors: false });
    await desk.close();
  });

  it('a score stands on its axis', async () => {
    await desk.go('research');
    await desk.ready();
    await waitUntil('the axis', async () => (await inked(desk.tab, '.result .axis')) > 0.9);
  });

  it('contributions to a mean have bars', async () => {
    await desk.go('portfolio');
    await desk.ready();
    // The zero line alone is one pixel in a hundred.
    await waitUntil('the bar', async () => (await inked(desk.tab, '.bars .bar')) > 0.2);
  });

  it('the open article is marked in the list', async () => {
    await desk.go('research');
    await desk.ready();
    await desk.tab.click({ css: '.row-open' });
    await waitUntil('the mark', () =>
      desk.tab.run(() => {
        const row = document.querySelector('.result[aria-current=true]');
        return row !== null && getComputedStyle(row).outlineStyle === 'dashed';
      }),
    );
    await desk.closeDialog();
  });

  it('the dots of a chart have the colors of their labels', async () => {
    await desk.go('ticker/MSFT');
    await desk.ready();
    await waitUntil('a dot in color', () =>
      desk.tab.run(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('.chart canvas');
        const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
        return pixels?.some((red, at) => at % 4 === 0 && Math.abs(red - pixels[at + 2]!) > 60);
      }),
    );
  });

  it('a visible chart is redrawn in them', async () => {
    const drawn = () =>
      desk.tab.run(() => document.querySelector<HTMLCanvasElement>('.chart canvas')!.toDataURL());
    const before = await drawn();
    await desk.tab.look({ forcedColors: false });
    await waitUntil('a chart in our colors', async () => (await drawn()) !== before);
    await desk.tab.look({ forcedColors: true });
    await waitUntil('a chart in theirs', async () => (await drawn()) === before);
  });

  it('the focused clause is underlined', async () => {
    const tab = await session.open('/story/openai-scale-ai');
    await new Overlay(tab).verdict();
    await tab.look({ forcedColors: true });
    await tab.click({ css: 'summary', in: 'overlay' });
    await tab.focus({ css: '.clause', in: 'overlay' });
    await waitUntil('a line', () =>
      tab.run(() => {
        const roots = Array.from(document.documentElement.children, ({ shadowRoot }) => shadowRoot);
        const clause = roots.find((root) => root !== null)?.querySelector('.clause.on');
        return clause ? getComputedStyle(clause).textDecorationLine === 'underline' : undefined;
      }),
    );
  });
});
