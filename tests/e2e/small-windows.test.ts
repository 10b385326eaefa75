import { describe, expect, it } from 'vitest';
import { waitFor, waitUntil } from './driver/driver';
import { Desk } from './pages/desk';
import { Overlay } from './pages/overlay';
import { useBrowser } from './session';

describe('in the window of a small phone', () => {
  const session = useBrowser();

  it('the welcome page offers site access without scrolling', async () => {
    const welcome = await session.driver.openOwn('welcome.html', 'front');
    await welcome.look({ width: 320, height: 568 });
    const bottoms = await waitFor('the buttons', () =>
      welcome.run(() => {
        const buttons = Array.from(document.querySelectorAll('button'));
        return buttons.length > 0
          ? buttons.map((button) => button.getBoundingClientRect().bottom)
          : undefined;
      }),
    );
    expect(Math.max(...bottoms)).toBeLessThan(568);
    await welcome.close();
  });

  it.each(['ltr', 'rtl'])(
    'the card stands beside the scroll bar of the page, not below it: %s',
    async (dir) => {
      const tab = await session.open('/story/openai-scale-ai');
      await new Overlay(tab).verdict();
      await tab.look({ width: 320 });
      const [left, right] = await tab.run((dir) => {
        const { documentElement: page } = document;
        page.dir = dir;
        const bar = document.createElement('style');
        bar.textContent = 'html { overflow-y: scroll; scrollbar-gutter: stable }';
        document.head.append(bar);
        const roots = Array.from(page.children, ({ shadowRoot }) => shadowRoot);
        const frame = roots
          .find((root) => root !== null)!
          .querySelector('.frame')!
          .getBoundingClientRect();
        const whole = page.getBoundingClientRect();
        return [frame.left - whole.left, whole.right - frame.right];
      }, dir);
      await tab.look({ width: 1280 });
      expect([left, right]).toEqual([8, 8]);
    },
  );

  it('the name of a site is whole beside the longest words for a time', async () => {
    await session.read('/story/openai-scale-ai');
    const desk = await Desk.open(session.driver);
    await desk.tab.look({ width: 320 });
    const cut = await desk.tab.run(() => {
      const line = document.querySelector('.result-text p')!;
      const name = line.querySelector('.from')!;
      name.textContent = 'Reuters';
      line.querySelector('.source > :last-child')!.textContent = '· gelesen vor 3 Tagen';
      return name.scrollWidth - name.clientWidth;
    });
    expect(cut).toBe(0);
    await desk.tab.look({ width: 1280 });
    await desk.close();
  });

  it('the desk leaves a low window to what is read, and is found where it was left', async () => {
    await session.read('/story/openai-scale-ai');
    const desk = await Desk.open(session.driver, 'settings');
    await desk.tab.look({ width: 320, height: 256 });
    const nav = () => desk.tab.run(() => document.querySelector('nav')!.getBoundingClientRect());
    expect((await nav()).top).toBe(0);
    await desk.tab.run(async () => {
      // The scroll event comes with the next frame, and a busy browser may draw none before the next step.
      const heard = new Promise((resolve) =>
        addEventListener('scroll', resolve, { once: true, capture: true }),
      );
      document.querySelector('main section:last-of-type')!.scrollIntoView();
      await heard;
    });
    const left = (await nav()).top;
    expect((await nav()).bottom).toBeLessThanOrEqual(0);
    await desk.go('tickers');
    await desk.says('META');
    expect((await nav()).top).toBe(0);
    await desk.back();
    await waitUntil('the settings where they were left', async () => (await nav()).top === left);
    await desk.tab.look({ width: 1280 });
    await desk.close();
  });

  it('the longest name of a page of the desk has room in its link', async () => {
    const desk = await Desk.open(session.driver, 'settings');
    await desk.tab.look({ width: 320 });
    const [text, room] = await desk.tab.run(() => {
      const link = document.querySelector('nav a[aria-current]')!;
      link.textContent = 'Einstellungen';
      const range = new Range();
      range.selectNodeContents(link);
      return [range.getBoundingClientRect().width, link.getBoundingClientRect().width - 4];
    });
    expect(text).toBeLessThanOrEqual(room!);
    await desk.tab.look({ width: 1280 });
    await desk.close();
  });
});
