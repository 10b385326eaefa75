import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { waitUntil } from './driver/driver';
import { Desk } from './pages/desk';
import { useBrowser } from './session';

const STORIES = ['/story/openai-scale-ai', '/story/nvidia-export'];
const ROW = { css: '.row-open', text: 'OpenAI steps back' };

describe('the article beside the list', () => {
  const session = useBrowser();
  let desk: Desk;

  beforeAll(async () => {
    for (const path of STORIES) await session.read(path);
    desk = await Desk.open(session.driver);
  });
  afterEach(async () => {
    await desk.closeDialog();
    await desk.go('research');
    await desk.tab.look({ width: 1280 });
  });
  afterAll(() => desk?.close());

  async function openByKey(): Promise<void> {
    await desk.tab.focus(ROW);
    await desk.tab.press('Enter');
    await focusIs('aside');
  }

  /** Waits until the focus is on or inside the first of these selectors. */
  const focusIs = (css: string) =>
    waitUntil(`the focus in ${css}`, () =>
      desk.tab.run((css) => Boolean(document.activeElement?.closest(css)), css),
    );
  const closed = () =>
    waitUntil('a desk without an article beside the list', () =>
      desk.tab.run(() => document.querySelector('aside') === null),
    );
  const focused = () => desk.tab.run(() => document.activeElement?.textContent);

  it('gets the focus, and Escape returns it to the row', async () => {
    await openByKey();
    await desk.tab.press('Escape');
    await closed();
    expect(await focused()).toContain(ROW.text);
  });

  it('returns the focus to the row when closed by its button', async () => {
    await openByKey();
    await desk.tab.focus({ css: 'aside button', text: 'Close' });
    await desk.tab.press('Enter');
    await closed();
    expect(await focused()).toContain(ROW.text);
  });

  it('saves the note being written when Escape closes it', async () => {
    await openByKey();
    await desk.tab.focus({ css: 'aside textarea' });
    await desk.tab.press('x');
    await desk.tab.press('Escape');
    await closed();
    await openByKey();
    await desk.noteIs('x');
  });

  it('makes the page inert where it covers it', async () => {
    await desk.tab.look({ width: 600 });
    await openByKey();
    // Media queries are updated with a frame, and a busy browser may draw none before the next step.
    await waitUntil('a page that is covered', () =>
      desk.tab.run(() => document.querySelector('main')?.inert),
    );
    for (let times = 0; times < 40; times++) {
      await desk.tab.press('Tab');
      expect(await desk.tab.run(() => document.activeElement?.closest('main, nav')?.localName)).toBe(
        undefined,
      );
    }
  });

  it.each([600, 1280])('closes when another page is opened, at %i pixels', async (width) => {
    await desk.tab.look({ width });
    await openByKey();
    await desk.tab.focus({ css: 'aside a', text: 'META' });
    await desk.tab.press('Enter');
    await closed();
    await waitUntil('the ticker', () =>
      desk.tab.run(() => document.querySelector('main h1')?.textContent === 'META'),
    );
    await focusIs('main');
    await desk.back();
    await desk.with(ROW.text);
    expect(await desk.tab.run(() => document.querySelector('aside'))).toBe(null);
  });
});
