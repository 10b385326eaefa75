import { describe, expect, inject, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { BACKGROUND_CALLS } from '@/lib/platform/background-calls';
import { DESK_CALLS } from '@/lib/platform/desk-calls';
import { waitUntil } from './driver/driver';
import { activeTabId, analysisOf, changeSettings, seenInFrames } from './extension';
import { useBrowser } from './session';

declare const browser: Browser;

type Reply = { ok: boolean; detail?: string; value?: unknown };

/** Firefox cannot restrict storage access: https://bugzilla.mozilla.org/show_bug.cgi?id=1724754 */
const CLOSES_STORAGE = inject('browser') === 'chromium';

/** The script below runs in the content scripts' isolated world, with all their rights. */
describe('a page that took over the isolated world of its content scripts', () => {
  const session = useBrowser();

  /** Sends the background a message from the isolated world. */
  const ask = async (message: { call: string; payload?: unknown }): Promise<Reply> =>
    session.driver.extension(
      async ({ tabId, message }) => {
        const func = (message: unknown) => {
          const { runtime } = Reflect.get(globalThis, 'chrome') as Browser;
          return runtime.sendMessage(message) as Promise<unknown>;
        };
        const [found] = await browser.scripting.executeScript({
          target: { tabId },
          func: func as never,
          args: [message],
        });
        return found!.result as Reply;
      },
      { tabId: await activeTabId(session.driver), message },
    );

  /**
   * Tries to read and write each storage area. Returns what it read and the result of the write, or why both failed.
   */
  const tryStorage = async (): Promise<Record<string, string>> =>
    session.driver.extension(
      async (tabId) => {
        const func = async () => {
          const { storage } = Reflect.get(globalThis, 'chrome') as Browser;
          const { local, sync, session, managed } = storage;
          const told = (work: Promise<unknown>) => work.then(JSON.stringify, String);
          return {
            local: await told(local.get(null)),
            sync: await told(sync.get(null)),
            session: await told(session.get(null)),
            managed: await told(managed.get(null)),
            writing: await told(local.set({ settings: 'gone' })),
          };
        };
        const [found] = await browser.scripting.executeScript({ target: { tabId }, func: func as never });
        return found!.result as Record<string, string>;
      },
      await activeTabId(session.driver),
    );

  it.runIf(CLOSES_STORAGE)('can neither read nor write storage', async () => {
    await session.open('/story/nvidia-export');
    await analysisOf(session.driver);
    const refused = expect.stringContaining('Access to storage is not allowed');
    const all = { local: refused, sync: refused, session: refused, managed: refused, writing: refused };
    expect(await tryStorage()).toEqual(all);
    await session.driver.stopBackground();
    expect(await tryStorage()).toEqual(all);
  });

  it('is still told of settings changed elsewhere', async () => {
    await session.open('/story/nvidia-export');
    const areHighlights = async (painted: boolean) => {
      const [page] = await seenInFrames(session.driver);
      return page !== undefined && page.highlights > 0 === painted;
    };
    await waitUntil('highlights', () => areHighlights(true));
    await changeSettings(session.driver, { highlights: false });
    await waitUntil('them to go', () => areHighlights(false));
    await changeSettings(session.driver, { highlights: true });
    await waitUntil('them to come back', () => areHighlights(true));
  });

  it('is refused every call not meant for content scripts', async () => {
    await session.open('/story/nvidia-export');
    await analysisOf(session.driver);
    const others = Object.entries({ ...BACKGROUND_CALLS, ...DESK_CALLS }).filter(
      ([, { from }]) => !(from as readonly string[]).includes('content'),
    );
    expect(others.length).toBeGreaterThan(20);
    for (const [call] of others)
      expect(await ask({ call }), call).toMatchObject({ ok: false, detail: 'sender not allowed' });
  });
});
