import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe';
import { waitUntil } from './driver/driver';
import { call } from './extension';
import { Desk } from './pages/desk';
import { ANY_ARTICLE } from './rules';
import { useBrowser } from './session';

const STORIES = ['/story/openai-scale-ai', '/story/nvidia-export'];

/** Every view of the desk: its address, and the button that opens its dialog or drawer. */
const VIEWS: readonly [name: string, place: string, button?: string][] = [
  ['research', 'research'],
  ['an article beside the list', 'research', 'OpenAI steps back'],
  ['tickers', 'tickers'],
  ['a ticker', 'ticker/META'],
  ['a site', 'site/127.0.0.1'],
  ['a portfolio', 'portfolio'],
  ['a portfolio being edited', 'portfolio', 'Edit'],
  ['alerts', 'alerts'],
  ['a rule', 'alerts', 'New rule'],
  ['feeds', 'feeds'],
  ['settings', 'settings'],
  ['the question before all is deleted', 'settings', 'Delete everything'],
];

const created = { created: 0, updated: 0 };

describe('the views of the desk', () => {
  const session = useBrowser();
  let desk: Desk;

  beforeAll(async () => {
    const { driver } = session;
    const save = (name: string, payload: unknown) => call(driver, name, payload);
    await save('desk-save-rule', { rule: ANY_ARTICLE });
    for (const path of STORIES) await session.read(path);
    const holdings = [
      { symbol: 'META', quantity: 10, price: 500 },
      { symbol: 'NVDA', quantity: 20, price: 100 },
      { symbol: 'CAT', quantity: -5, price: 300 },
    ];
    await save('desk-save-portfolio', {
      portfolio: { id: 'p', name: 'Mine', kind: 'portfolio', holdings, ...created },
    });
    const feeds = ['/test/feed.xml', '/test/empty'].map((path) => ({ url: session.url(path), title: '' }));
    await save('desk-add-feeds', { feeds });
    await save('desk-poll', { ids: feeds.map(({ url }) => url) });
    desk = await Desk.open(driver);
  });
  afterAll(() => desk?.close());

  async function show(place: string, button?: string): Promise<void> {
    // Coming from another page closes any dialog.
    await desk.go('tickers');
    await desk.closeDialog();
    await desk.go(place);
    await desk.ready();
    if (button !== undefined) await desk.tab.click({ css: 'main button', text: button });
  }

  describe.each(['light', 'dark'] as const)('in %s', (scheme) => {
    beforeAll(() => desk.tab.look({ scheme }));

    it.each(VIEWS)('%s has no accessibility violations', async (_name, place, button) => {
      await show(place, button);
      expect(await violations(desk.tab, 'page')).toEqual([]);
    });
  });

  describe('printed, with a dark color scheme', () => {
    beforeAll(async () => {
      await desk.tab.look({ scheme: 'dark' });
      await desk.tab.look({ medium: 'print' });
    });
    afterAll(async () => {
      // When printing, Firefox reports a light color scheme for everyone.
      await desk.tab.look({ medium: 'screen' });
      await desk.tab.look({ scheme: 'light' });
    });

    it.each(VIEWS.filter(([, , button]) => button === undefined))(
      '%s is whole, and alone',
      async (_, place) => {
        await show(place);
        const cut = await desk.tab.run(() =>
          Array.from(document.querySelectorAll('.desk, main, .table-frame, .results, .results ul'))
            .filter((part) => part.scrollHeight > part.clientHeight + 2)
            .filter((part) => getComputedStyle(part).overflowY !== 'visible' || part.matches('.desk, ul'))
            .map((part) => `${part.className} ${part.scrollHeight} ${part.clientHeight}`),
        );
        expect(cut).toEqual([]);
        const shown = await desk.tab.run(() =>
          ['nav', '.button', '.desk-main'].filter((css) => document.querySelector(css)?.checkVisibility()),
        );
        expect(shown).toEqual(['.desk-main']);
      },
    );

    it('a chart that was on the screen is drawn in dark ink', async () => {
      await desk.tab.look({ medium: 'screen' });
      await show('ticker/META');
      // Same width for screen and print: the page is not told of another width before it is laid out for paper.
      await desk.tab.run(async () => {
        document.querySelector<HTMLElement>('.chart-stage')!.style.width = '400px';
        for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      });
      await desk.tab.look({ medium: 'print' });
      await waitUntil('dark ink', () =>
        desk.tab.run(() => {
          const canvas = document.querySelector<HTMLCanvasElement>('.chart canvas')!;
          const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
          const isInk = (at: number) =>
            data[at + 3] === 255 && data[at]! + data[at + 1]! + data[at + 2]! < 120;
          return data.some((_, at) => at % 4 === 0 && isInk(at));
        }),
      );
    });
  });

  // WCAG 2.2, 1.4.10.
  describe('in a window of 320 pixels', () => {
    beforeAll(() => desk.tab.look({ width: 320 }));
    afterAll(() => desk.tab.look({ width: 1280 }));

    it("an article shows when it was read, however long its site's name", async () => {
      await show('research');
      const isSeen = await desk.tab.run(() =>
        Array.from(document.querySelectorAll<HTMLElement>('.result-text p'), (line) => {
          line.querySelector('.from')!.textContent = 'The Example Post of Business and Finance Daily';
          const [shown, time] = [line, line.querySelector('.source > :last-child')!].map((each) =>
            each.getBoundingClientRect(),
          );
          return time!.width > 20 && time!.right <= shown!.right && time!.bottom <= shown!.bottom;
        }),
      );
      expect(isSeen.length).toBeGreaterThan(0);
      expect(isSeen).not.toContain(false);
    });

    it('a headline has two lines, in a row with room for them', async () => {
      await show('research');
      await waitUntil('rows of their height', () =>
        desk.tab.run(() => {
          const [first, second] = Array.from(document.querySelectorAll('.result'));
          const line = Number.parseFloat(getComputedStyle(document.body).lineHeight);
          const bottomOf = (element: Element) => element.getBoundingClientRect().bottom;
          return (
            first!.querySelector('.row-open')!.clientHeight > 1.5 * line &&
            bottomOf(first!.querySelector('.result-text')!) <= bottomOf(first!) &&
            bottomOf(first!) === second!.getBoundingClientRect().top
          );
        }),
      );
    });

    it('the fields of a rule are in columns of equal width', async () => {
      await show('alerts', 'New rule');
      const widths = await desk.tab.run(() =>
        Array.from(document.querySelectorAll('dialog .field:not([data-wide="true"])'), (field) =>
          Math.round(field.getBoundingClientRect().width),
        ),
      );
      expect(new Set(widths).size).toBe(1);
    });

    it('a feed shows its whole error', async () => {
      await show('feeds');
      const isWithin = await desk.tab.run(() => {
        const chip = document.querySelector('.feed .chip')!;
        chip.textContent = 'moved: open it and add the new address, which may be anywhere';
        return chip.getBoundingClientRect().right <= chip.closest('li')!.getBoundingClientRect().right;
      });
      expect(isWithin).toBe(true);
    });

    it.each(VIEWS)('%s is read without scrolling sideways', async (_name, place, button) => {
      await show(place, button);
      expect(await desk.tab.run(() => innerWidth)).toBe(320);
      const wide = await desk.tab.run(() =>
        Array.from(
          document.querySelectorAll(
            'html, body, nav, nav *, main, main > *, .table-frame, aside, dialog[open]',
          ),
        )
          .filter(
            (element) => element.scrollWidth > Math.max(1, element.clientWidth) && element.clientWidth > 0,
          )
          .filter((element) => !element.matches('.hidden'))
          .map((element) => `${element.localName}.${element.className} ${element.scrollWidth}`),
      );
      expect(wide).toEqual([]);
    });
  });
});
