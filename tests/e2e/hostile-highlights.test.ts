import { describe, expect, it } from 'vitest';
import { waitFor, waitUntil } from './driver/driver';
import { askForAnalysis } from './extension';
import { painted } from './pages/highlights';
import { Overlay } from './pages/overlay';
import { useBrowser } from './session';

describe("a page's own highlights", () => {
  const session = useBrowser();

  it('leaves highlights that the page registered under its own names alone', async () => {
    const tab = await session.open('/test/hostile/highlights');
    const overlay = new Overlay(tab);
    await overlay.verdict();
    await overlay.press('Close');
    await waitUntil('our highlights to go', async () => (await painted(tab)).length === 0);
    expect(await tab.run(() => CSS.highlights.has('page-own'))).toBe(true);
  });

  it('replaces what the page registered under our names before, and removes only its own', async () => {
    const tab = await session.open('/test/hostile/names');
    const overlay = new Overlay(tab);
    await overlay.verdict();
    const ours = await waitFor('our highlights', async () => {
      const texts = (await painted(tab)).map(({ text }) => text).filter((text) => text === 'Microsoft');
      return texts.length > 0 ? texts : undefined;
    });
    expect(ours.length).toBeGreaterThan(2);
    await overlay.press('Close');
    await waitUntil('ours to go', async () => (await painted(tab)).every(({ text }) => text !== 'Microsoft'));
  });

  it('leaves what the page registers under our names afterwards, and paints again when asked', async () => {
    const tab = await session.open('/story/nvidia-export');
    const overlay = new Overlay(tab);
    await overlay.verdict();
    await waitUntil('our highlights', async () => (await painted(tab)).length > 0);
    const replaced = await tab.run(() => {
      const range = new Range();
      range.selectNodeContents(document.querySelector('h1')!);
      const names = [...CSS.highlights.keys()];
      for (const name of names) CSS.highlights.set(name, new Highlight(range));
      return names.length;
    });
    await overlay.press('Close');
    await overlay.gone();
    expect((await painted(tab)).map(({ text }) => text)).toHaveLength(replaced);
    await tab.run(() => CSS.highlights.clear());
    await askForAnalysis(session.driver);
    await overlay.verdict();
    await waitUntil('them again', async () => (await painted(tab)).some(({ text }) => text === 'Nvidia'));
  });
});
