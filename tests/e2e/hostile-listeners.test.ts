import { describe, expect, it } from 'vitest';
import { analysisOf, tabState } from './extension';
import { Overlay } from './pages/overlay';
import { useBrowser } from './session';

describe('pages that listen to browser events caused by us', () => {
  const session = useBrowser();

  it('are not told of a file that the reader exports', async () => {
    const tab = await session.open('/test/export-listener');
    const overlay = new Overlay(tab);
    await overlay.verdict();
    await overlay.press('JSON');
    // Events are delivered in order: once this navigation is heard, the export would have been heard too.
    await tab.run(() => history.replaceState(null, '', '#after'));
    const heard = await tab.run(() => Reflect.get(window, 'heard') as string[]);
    expect(heard.map((url) => new URL(url).hash)).toEqual(['#after']);
    expect(await tab.run(() => [window.length, document.querySelectorAll('iframe').length])).toEqual([0, 0]);
  });

  it('keep no card of an address they have left, even if their router never finishes', async () => {
    const tab = await session.open('/story/nvidia-export');
    const overlay = new Overlay(tab);
    await overlay.verdict();
    await analysisOf(session.driver);
    await tab.run(() => {
      const { navigation } = globalThis as unknown as { navigation: EventTarget };
      navigation.addEventListener('navigate', (event) =>
        (event as Event & { intercept(by: object): void }).intercept({
          handler: () => new Promise(() => {}),
        }),
      );
      document.querySelector('article')!.remove();
      history.pushState(null, '', '/app');
    });
    await overlay.gone();
    expect((await tabState(session.driver)).phase).not.toBe('done');
  });
});
