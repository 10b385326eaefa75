import { describe, expect, it } from 'vitest';
import { waitFor } from './driver/driver';
import { analysisOf } from './extension';
import { painted } from './pages/highlights';
import { Overlay } from './pages/overlay';
import { useBrowser } from './session';

describe('pages that change without a reload', () => {
  const session = useBrowser();

  it('reads each story of a single-page app once, and leaves none behind', async () => {
    const tab = await session.open('/app');
    const overlay = new Overlay(tab);
    await tab.click({ css: 'a[data-route]', text: 'Nvidia lifts forecast' });
    await analysisOf(session.driver, session.url('/app/nvidia-export'));
    await overlay.verdict();
    expect((await painted(tab)).some(({ text }) => text.includes('Nvidia'))).toBe(true);

    await tab.click({ css: 'a[data-route]', text: 'All stories' });
    await overlay.gone();
    expect(await painted(tab)).toEqual([]);

    await tab.click({ css: 'a[data-route]', text: 'Boeing clears' });
    await analysisOf(session.driver, session.url('/app/boeing-inspection'));
    await overlay.verdict();
    const texts = (await painted(tab)).map(({ text }) => text);
    expect(texts.some((text) => text.includes('Boeing'))).toBe(true);
    expect(texts.every((text) => !text.includes('Nvidia'))).toBe(true);
  });

  it('goes back and forward with the reader', async () => {
    const tab = await session.open('/app');
    await tab.click({ css: 'a[data-route]', text: 'Tesla deliveries' });
    await analysisOf(session.driver, session.url('/app/tesla-deliveries'));
    await tab.back();
    await new Overlay(tab).gone();
    await tab.run(() => history.forward());
    await new Overlay(tab).verdict();
  });

  it('never leaves a highlight on wrong words when the text is replaced', async () => {
    const tab = await session.open('/app/nvidia-export');
    await new Overlay(tab).verdict();
    await tab.run(() => {
      for (const paragraph of document.querySelectorAll('article p'))
        paragraph.firstChild!.nodeValue =
          'Something else altogether stands here now, about nobody in particular.';
    });
    await waitFor('highlights to follow', async () => {
      const wrong = (await painted(tab)).filter(({ text }) => /Something|else|stands|nobody/u.test(text));
      return wrong.length === 0 ? true : undefined;
    });
  });

  it('ignores a change of the fragment', async () => {
    const tab = await session.open('/story/nvidia-export');
    const overlay = new Overlay(tab);
    const before = await overlay.verdict();
    await tab.run(() => {
      location.hash = '#comments';
    });
    expect(await overlay.verdict()).toBe(before);
    expect((await painted(tab)).length).toBeGreaterThan(0);
  });
});
