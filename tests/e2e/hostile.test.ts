import { describe, expect, it } from 'vitest';
import { waitFor } from './driver/driver';
import { analysisOf, call } from './extension';
import { painted } from './pages/highlights';
import { Overlay } from './pages/overlay';
import { Popup } from './pages/popup';
import { useBrowser } from './session';

/** What a hostile page wants the card to run. */
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
    expect((await overlay.evidence()).join(' ')).toContain('<script>');
    const popup = await Popup.open(session.driver);
    await popup.pageSays('<img');
    await popup.close();
    expect(await tab.run(wasRun)).toBeUndefined();
  });

  it('reads on a page that patches the prototypes it stands on', async () => {
    // Nothing of ours can run in the page itself: not even the tests' own questions would come through.
    await session.open('/test/hostile/prototypes');
    const { tickers } = await analysisOf(session.driver);
    expect(tickers.map(({ symbol }) => symbol)).toContain('MSFT');
  });

  it('lets a page send it no messages', async () => {
    const tab = await session.open('/story/nvidia-export');
    const { article } = await analysisOf(session.driver);
    const before = await call(session.driver, 'tab-state', { tabId: await session.driver.activeTabId() });
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
    const after = await call(session.driver, 'tab-state', { tabId: await session.driver.activeTabId() });
    expect(after).toEqual(before);
    expect(article.title).toContain('Nvidia');
  });

  it('refuses calls that carry what no page of ours sends', async () => {
    const wrong: [string, unknown][] = [
      ['settings-patch', { thresholds: { label: 2, strong: 1 } }],
      ['settings-patch', { nosuch: 1 }],
      ['tab-state', { tabId: 'one' }],
      ['history-delete', {}],
      ['nosuch', undefined],
      ['analyze', { kind: 'page' }],
    ];
    for (const [name, payload] of wrong)
      await expect(call(session.driver, name, payload), `${name}`).rejects.toThrow();
  });

  it('goes where its element is taken out for good, and never fights for ever', async () => {
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

  it('leaves highlights that the page registered under its own names alone', async () => {
    const tab = await session.open('/test/hostile/highlights');
    const overlay = new Overlay(tab);
    await overlay.verdict();
    await overlay.press('Close');
    await waitFor('our highlights to go', async () => ((await painted(tab)).length === 0 ? true : undefined));
    expect(await tab.run(() => CSS.highlights.has('page-own'))).toBe(true);
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

  it('takes a word of one megabyte, bidi marks and zero-width characters', async () => {
    const tab = await session.open('/test/hostile/characters');
    const { tickers } = await analysisOf(session.driver);
    expect(tickers.map(({ symbol }) => symbol)).toContain('MSFT');
    await new Overlay(tab).verdict();
  });
});
