import { describe, expect, it } from 'vitest';
import { waitFor, waitUntil } from './driver/driver';
import { activeTabId, analysisOf, askForAnalysis, call, seenInFrames, tabState } from './extension';
import { painted } from './pages/highlights';
import { Overlay } from './pages/overlay';
import { Popup } from './pages/popup';
import { useBrowser } from './session';

/** Set by the script that a hostile page tries to run in the card. */
const wasRun = () => Reflect.get(globalThis, 'ran') as unknown;

describe('hostile pages', () => {
  const session = useBrowser();

  it('shows markup in titles and texts as text', async () => {
    const tab = await session.open('/test/hostile/markup');
    const { article } = await analysisOf(session.driver);
    expect(article.title).toContain('<img');
    const overlay = new Overlay(tab);
    await overlay.verdict();
    await overlay.open('Evidence');
    await waitUntil('the markup as text', async () =>
      (await overlay.evidence()).some((sentence) => sentence.includes('<script>')),
    );
    const popup = await Popup.open(session.driver);
    await popup.pageSays('<img');
    await popup.close();
    expect(await tab.run(wasRun)).toBeUndefined();
  });

  it('reads a page that patches built-in prototypes', async () => {
    // The test cannot run code in this page either: its prototypes are broken.
    await session.open('/test/hostile/prototypes');
    const { tickers } = await analysisOf(session.driver);
    expect(tickers.map(({ symbol }) => symbol)).toContain('MSFT');
    await waitFor('card and highlights', async () => {
      const [page] = await seenInFrames(session.driver);
      return page && page.verdicts.length > 0 && page.highlights > 0 ? page : undefined;
    });
  });

  it('lets a page send it no messages', async () => {
    const tab = await session.open('/story/nvidia-export');
    const { article } = await analysisOf(session.driver);
    const before = await call(session.driver, 'tab-state', { tabId: await activeTabId(session.driver) });
    await tab.run(() => {
      for (const message of [{ call: 'history-clear' }, { call: 'refused', payload: { reason: 'failed' } }]) {
        postMessage(message, '*');
        document.dispatchEvent(new CustomEvent('message', { detail: message }));
        dispatchEvent(new MessageEvent('message', { data: message }));
      }
    });
    const reachable = await tab.run(() =>
      ['chrome', 'browser'].some((name) => {
        const api = Reflect.get(globalThis, name) as { runtime?: { sendMessage?: unknown } } | undefined;
        return api?.runtime?.sendMessage !== undefined;
      }),
    );
    expect(reachable).toBe(false);
    const after = await call(session.driver, 'tab-state', { tabId: await activeTabId(session.driver) });
    expect(after).toEqual(before);
    expect(article.title).toContain('Nvidia');
  });

  it('refuses calls with payloads that we never send', async () => {
    const wrong: [string, unknown][] = [
      ['settings-change', { thresholds: { label: 2, strong: 1 } }],
      ['settings-change', { watchlist: ['META'] }],
      ['settings-change', { nosuch: 1 }],
      ['tab-state', { tabId: 'one' }],
      ['history-delete', {}],
      ['nosuch', undefined],
      ['analyze', { kind: 'page' }],
    ];
    for (const [name, payload] of wrong)
      await expect(call(session.driver, name, payload), `${name}`).rejects.toThrow();
  });

  it('gives up if its element is removed again and again', async () => {
    const tab = await session.open('/story/nvidia-export');
    const overlay = new Overlay(tab);
    await overlay.verdict();
    await tab.run(() => {
      new MutationObserver(() => {
        for (const element of [...document.documentElement.children])
          if (element !== document.head && element !== document.body) element.remove();
      }).observe(document.documentElement, { childList: true });
      for (const element of [...document.documentElement.children])
        if (element !== document.head && element !== document.body) element.remove();
    });
    await overlay.gone();
    expect(await tab.run(() => document.querySelectorAll('article').length)).toBe(1);
  });

  it('ignores a forged element of its kind, and forged events on its own', async () => {
    const tab = await session.open('/story/nvidia-export');
    const overlay = new Overlay(tab);
    const verdict = await overlay.verdict();
    // The card may appear before the background has stored its state.
    await analysisOf(session.driver);
    const before = await tabState(session.driver);
    await tab.run(() => {
      const own = [...document.documentElement.children].at(-1) as HTMLElement;
      const forged = own.cloneNode(false) as HTMLElement;
      forged.attachShadow({ mode: 'open' }).innerHTML = '<button>Forged</button>';
      document.documentElement.append(forged);
      for (const place of [own, forged, document])
        for (const name of [
          'click',
          'pointerdown',
          'pointermove',
          'pointerup',
          'analyze',
          'close',
          'message',
        ])
          place.dispatchEvent(
            new CustomEvent(name, { bubbles: true, composed: true, detail: { call: 'close' } }),
          );
      own.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    });
    expect(await overlay.verdict()).toBe(verdict);
    expect(await tabState(session.driver)).toEqual(before);
    await overlay.press('Close');
    await overlay.gone();
    expect(await tab.run(() => document.documentElement.lastElementChild?.shadowRoot?.textContent)).toBe(
      'Forged',
    );
  });

  it('reads a document that was rewritten under it', async () => {
    const tab = await session.open('/story/nvidia-export');
    const overlay = new Overlay(tab);
    await overlay.verdict();
    await tab.run(() => {
      const text = 'Boeing fell after regulators ordered a new inspection of its jets on Tuesday. ';
      document.open();
      document.write(
        `<title>Boeing falls</title><article><h1>Boeing falls</h1>${`<p>${text.repeat(4)}</p>`.repeat(6)}</article>`,
      );
      document.close();
    });
    await askForAnalysis(session.driver);
    await waitUntil('the new text', async () => {
      const { tickers } = await analysisOf(session.driver);
      return tickers.some(({ symbol }) => symbol === 'BA');
    });
    await overlay.verdict();
    const texts = await waitFor('its highlights', async () => {
      const texts = (await painted(tab)).map(({ text }) => text);
      return texts.length > 0 ? texts : undefined;
    });
    expect(new Set(texts)).toEqual(new Set(['Boeing']));
  });

  it('survives a flood of mutations', async () => {
    const tab = await session.open('/test/hostile/flood');
    await new Overlay(tab).verdict();
    const frames = await tab.run(
      () =>
        new Promise<number>((resolve) => {
          let count = 0;
          const next = () => (++count < 30 ? requestAnimationFrame(next) : resolve(count));
          requestAnimationFrame(next);
        }),
    );
    expect(frames).toBe(30);
  });

  it('copes with a word of half a megabyte, bidi marks and zero-width characters', async () => {
    const tab = await session.open('/test/hostile/characters');
    const { tickers } = await analysisOf(session.driver);
    expect(tickers.map(({ symbol }) => symbol)).toContain('MSFT');
    await new Overlay(tab).verdict();
  });
});
