import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { waitFor } from './driver/driver';
import { useBrowser } from './session';

declare const browser: Browser;

describe('our own pages', () => {
  const session = useBrowser({ pageErrors: 'ignored' });

  it('cannot be reached by web pages, nor can any packaged file', async () => {
    const own = await session.driver.extension(() => browser.runtime.getURL('/'));
    const tab = await session.open('/story/nvidia-export');
    const reached = await tab.run(async (own) => {
      const loads = (element: HTMLImageElement | HTMLScriptElement, src: string) =>
        new Promise<boolean>((resolve) => {
          element.onload = () => resolve(true);
          element.onerror = () => resolve(false);
          element.src = src;
          document.head.append(element);
        });
      const fetched = async (file: string) => {
        try {
          return (await fetch(own + file)).ok;
        } catch {
          return false;
        }
      };
      return [
        await loads(new Image(), `${own}icon/128.png`),
        await loads(document.createElement('script'), `${own}gate.js`),
        await fetched('manifest.json'),
        await fetched('desk.html'),
      ];
    }, own);
    expect(reached).toEqual([false, false, false, false]);
  });

  it('accept no text as markup or code, whoever writes it', async () => {
    const popup = await session.driver.openOwn('popup.html');
    const allowed = await popup.run(() => {
      const isRefused = (work: () => unknown) => {
        try {
          work();
          return false;
        } catch {
          return true;
        }
      };
      const element = document.createElement('div');
      return {
        markup: !isRefused(() => {
          element.innerHTML = '<b>bold</b>';
        }),
        script: !isRefused(() => {
          document.createElement('script').text = '1';
        }),
      };
    });
    expect(allowed).toEqual({ markup: false, script: false });
    await popup.close();
  });

  // Height that remains of a window of 768 pixels below the browser's toolbars.
  it.each([1280, 1024, 800])(
    'ask for sites in the first view of a small window, %i pixels wide',
    async (width) => {
      const welcome = await session.driver.openOwn('welcome.html', 'front');
      await welcome.look({ width });
      const bottoms = await waitFor('the buttons', () =>
        welcome.run(() => {
          const buttons = Array.from(document.querySelectorAll('button'));
          return buttons.length > 0
            ? buttons.map((button) => button.getBoundingClientRect().bottom + scrollY)
            : undefined;
        }),
      );
      expect(Math.max(...bottoms)).toBeLessThan(620);
      await welcome.close();
    },
  );
});
